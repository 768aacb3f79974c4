package nz.partnershipledger.command.partnership;

import java.time.LocalDate;
import nz.partnershipledger.command.base.AName;
import nz.partnershipledger.command.base.Made;
import nz.partnershipledger.command.base.OrElse;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Tier;

/** Forms a partnership, with its facilitator as its first partner. Cluster and kura are codes. */
public record FormPartnership(
        @Made PartnershipId partnership,
        @AName PersonalText label,
        String cluster,
        String kura,
        PartnershipKind kind,
        Tier tier,
        LocalDate formedOn,
        PersonId facilitator,
        @OrElse("RTLB") PartnerRole facilitatorRole)
        implements PartnershipCommand {}
