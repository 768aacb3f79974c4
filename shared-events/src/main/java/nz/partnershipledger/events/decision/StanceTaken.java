package nz.partnershipledger.events.decision;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.OwnWord;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked, and said where they stand. It takes the place of what they said before.
 *
 * @param reason why; never null where they object
 * @param confirmed whether they said so themselves
 */
@Stored(name = "stance-taken", revision = 1)
public record StanceTaken(
        PartnershipId partnership,
        DecisionId decision,
        PersonId by,
        Stance stance,
        @Nullable PersonalText reason,
        boolean confirmed,
        LocalDate on)
        implements MatterEvent, OwnWord {
    @Override
    public Set<PersonId> binds() {
        return Set.of(by);
    }
}
