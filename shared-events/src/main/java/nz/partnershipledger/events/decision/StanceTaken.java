package nz.partnershipledger.events.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.ForSome;
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
@Stored(name = "stance-taken", revision = 2)
public record StanceTaken(
        PartnershipId partnership,
        DecisionId decision,
        PersonId by,
        Stance stance,
        @Nullable PersonalText reason,
        boolean confirmed,
        LocalDate on,
        Audience audience)
        implements MatterEvent, OwnWord, ForSome.Word {
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
        return Map.entry(decision, by);
    }
}
