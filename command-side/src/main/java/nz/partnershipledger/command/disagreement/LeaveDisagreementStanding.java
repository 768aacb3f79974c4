package nz.partnershipledger.command.disagreement;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.OrElse;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Leaves a difference standing, on purpose.
 *
 * @param revisitOn the day on which they come back to it
 * @param text what is said with it, if anything
 * @param agreedBy who agreed; those between whom it stands where nobody is named
 */
public record LeaveDisagreementStanding(
        PartnershipId partnership,
        DisagreementId disagreement,
        LocalDate revisitOn,
        @Nullable PersonalText text,
        @OrElse Set<PersonId> agreedBy,
        @Today LocalDate on)
        implements AboutADifference {
    /** Keeps its own copy of the people. */
    public LeaveDisagreementStanding {
        agreedBy = Set.copyOf(agreedBy);
    }
}
