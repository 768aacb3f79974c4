package nz.partnershipledger.command.decision;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Amends the plan.
 *
 * @param text what is different from now on
 * @param by who amends it, or null for the actor
 */
public record AmendPlan(
        PartnershipId partnership,
        PersonalText text,
        @Nullable PersonId by,
        @Today LocalDate on) implements DecisionCommand {}
