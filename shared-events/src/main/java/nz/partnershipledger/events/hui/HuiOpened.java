package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/** A hui began, and its minutes are being written. */
@Stored(name = "hui-opened", revision = 1)
public record HuiOpened(PartnershipId partnership, HuiId hui, PersonId by, LocalDate on) implements GatheringEvent {}
