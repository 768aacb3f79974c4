package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Begins;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.OwnWord;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** Something is going well. */
@Stored(name = "going-well-noted", revision = 2)
public record GoingWellNoted(
        PartnershipId partnership,
        GoingWellId goingWell,
        PersonalText text,
        @Nullable HuiId hui,
        PersonId by,
        boolean confirmed,
        LocalDate on,
        Audience audience)
        implements GoingWellEvent, Begins, OwnWord, ForSome.Word {
    @Override
    public Set<PersonId> binds() {
        return Set.of(by);
    }

    @Override
    public PersonId speaker() {
        return by;
    }
}
