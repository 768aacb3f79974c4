package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;

/** Something that could have kept someone from taking part was taken out of the way. */
@Stored(name = "access-barrier-removed", revision = 1)
public record AccessBarrierRemoved(PartnershipId partnership, HuiId hui, PersonalText what, PersonId by, LocalDate on)
        implements GatheringEvent {}
