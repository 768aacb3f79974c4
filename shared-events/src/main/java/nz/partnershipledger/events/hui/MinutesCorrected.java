package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;

/** Something was added to minutes that are not right. What they said stays. */
@Stored(name = "minutes-corrected", revision = 1)
public record MinutesCorrected(PartnershipId partnership, HuiId hui, PersonalText text, PersonId by, LocalDate on)
        implements GatheringEvent {}
