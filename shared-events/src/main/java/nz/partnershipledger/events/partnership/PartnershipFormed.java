package nz.partnershipledger.events.partnership;

import java.time.LocalDate;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import nz.partnershipledger.events.Tier;

/** A partnership formed, with its facilitator as its first partner. Cluster and kura are codes. */
@Stored(name = "partnership-formed", revision = 2)
public record PartnershipFormed(
        PartnershipId partnership,
        PersonalText label,
        String cluster,
        String kura,
        PartnershipKind kind,
        Tier tier,
        PersonId facilitator,
        PartnerRole facilitatorRole,
        LocalDate on)
        implements StandingEvent {}
