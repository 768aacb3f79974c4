package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.OwnWord;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;

/** Somebody said how a hui was for them. */
@Stored(name = "hui-reflected-on", revision = 2)
public record HuiReflectedOn(
        PartnershipId partnership,
        HuiId hui,
        PersonalText text,
        PersonId by,
        boolean confirmed,
        LocalDate on,
        Audience audience)
        implements GatheringEvent, OwnWord, ForSome.Word {
    @Override
    public Set<PersonId> binds() {
        return Set.of(by);
    }

    @Override
    public PersonId speaker() {
        return by;
    }
}
