package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/** Somebody, partner or not, is going to write the minutes. */
@Stored(name = "minute-taker-named", revision = 1)
public record MinuteTakerNamed(PartnershipId partnership, HuiId hui, PersonId minuteTaker, LocalDate on)
        implements GatheringEvent {}
