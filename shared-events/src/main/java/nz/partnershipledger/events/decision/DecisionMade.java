package nz.partnershipledger.events.decision;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * It was decided.
 *
 * @param decidedBy who decided, at least one
 * @param outcome what was decided
 * @param reviewOn the day on which they look at it again, if they named one
 */
@Stored(name = "decision-made", revision = 1)
public record DecisionMade(
        PartnershipId partnership,
        DecisionId decision,
        DecidedHow how,
        Set<PersonId> decidedBy,
        PersonalText outcome,
        @Nullable LocalDate reviewOn,
        LocalDate on)
        implements MatterEvent {}
