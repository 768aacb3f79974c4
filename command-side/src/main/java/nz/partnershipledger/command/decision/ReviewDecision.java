package nz.partnershipledger.command.decision;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Records that a decision was looked at again; to reverse it is one finding.
 *
 * @param text what was found, in words
 * @param by who says so, or null for the actor
 */
public record ReviewDecision(
        PartnershipId partnership,
        DecisionId decision,
        Finding finding,
        @Nullable PersonalText text,
        @Nullable PersonId by,
        @Today LocalDate on)
        implements AboutAMatter {}
