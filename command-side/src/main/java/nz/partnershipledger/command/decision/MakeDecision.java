package nz.partnershipledger.command.decision;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Records that it was decided.
 *
 * @param how how it came to be decided
 * @param decidedBy who decided
 * @param outcome what was decided
 * @param reviewOn the day on which they look at it again, if they name one
 */
public record MakeDecision(
        PartnershipId partnership,
        DecisionId decision,
        DecidedHow how,
        Set<PersonId> decidedBy,
        PersonalText outcome,
        @Nullable LocalDate reviewOn,
        @Today LocalDate on)
        implements AboutAMatter {
    /** Keeps its own copy of the people. */
    public MakeDecision {
        decidedBy = Set.copyOf(decidedBy);
    }
}
