package nz.partnershipledger.events.decision;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.OwnWord;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;

/** Somebody said, before it was decided, what they hope comes of it. */
@Stored(name = "outcome-wished", revision = 2)
public record OutcomeWished(
        PartnershipId partnership,
        DecisionId decision,
        PersonId by,
        PersonalText text,
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
}
