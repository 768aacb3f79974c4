package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.OwnWord;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said how they see it. It takes the place of what they said before.
 *
 * @param confirmed whether they said so themselves
 * @param guess the guess that they confirmed by it, if it was one
 */
@Stored(name = "position-taken", revision = 2)
public record PositionTaken(
        PartnershipId partnership,
        DisagreementId disagreement,
        PersonId by,
        Position position,
        boolean confirmed,
        @Nullable GuessId guess,
        LocalDate on,
        Audience audience)
        implements OpenDifferenceEvent, OwnWord, ForSome.Word {
    @Override
    public Set<PersonId> binds() {
        return Set.of(by);
    }

    @Override
    public PersonId speaker() {
        return by;
    }

    @Override
    public Object word() {
        return Map.entry(disagreement, by);
    }
}
