package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/**
 * Somebody wrote down how another may see it. It is not yet checked, and only its author reads it.
 *
 * @param whose whose view it may be
 * @param by who guesses
 * @param audience its author
 */
@Stored(name = "position-guessed", revision = 1)
public record PositionGuessed(
        PartnershipId partnership,
        DisagreementId disagreement,
        GuessId guess,
        PersonId whose,
        Position position,
        PersonId by,
        Audience audience,
        LocalDate on)
        implements GuessEvent, ForSome.Shown {
    /** Nobody: that there is a guess about them, they may not know. */
    @Override
    public Set<PersonId> named() {
        return Set.of();
    }
}
