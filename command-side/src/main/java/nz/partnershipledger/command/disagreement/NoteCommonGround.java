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
 * Notes something that they see alike.
 *
 * @param by who found it, or null for the actor
 * @param agreedBy who sees it so too; those between whom it stands where nobody is named
 */
public record NoteCommonGround(
        PartnershipId partnership,
        DisagreementId disagreement,
        PersonalText text,
        @Nullable PersonId by,
        @OrElse Set<PersonId> agreedBy,
        @Today LocalDate on)
        implements AboutADifference {
    /** Keeps its own copy of the people. */
    public NoteCommonGround {
        agreedBy = Set.copyOf(agreedBy);
    }
}
