package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/**
 * A guess was shown to the one whose view it may be.
 *
 * @param position the guess, as it was shown
 * @param audience those two
 */
@Stored(name = "guess-shown", revision = 1)
public record GuessShown(
        PartnershipId partnership,
        DisagreementId disagreement,
        GuessId guess,
        PersonId whose,
        Position position,
        PersonId by,
        Audience audience,
        LocalDate on)
        implements GuessEvent {
    @Override
    public Set<PersonId> named() {
        return Set.of(whose);
    }
}
