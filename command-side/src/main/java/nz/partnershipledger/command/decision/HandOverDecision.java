package nz.partnershipledger.command.decision;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Leaves a decision to others, power included.
 *
 * @param to who decides it from now on
 * @param text what is said with it, if anything
 * @param by who hands it over, or null for the actor
 */
public record HandOverDecision(
        PartnershipId partnership,
        DecisionId decision,
        Recipients to,
        @Nullable PersonalText text,
        @Nullable PersonId by,
        @Today LocalDate on)
        implements AboutAMatter {}
