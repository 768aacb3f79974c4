package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;

/** Something was found that they see alike. */
@Stored(name = "common-ground-noted", revision = 1)
public record CommonGroundNoted(
        PartnershipId partnership, DisagreementId disagreement, PersonalText text, PersonId by, LocalDate on)
        implements OpenDifferenceEvent {}
