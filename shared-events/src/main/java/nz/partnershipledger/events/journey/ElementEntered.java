package nz.partnershipledger.events.journey;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** The partnership moved to an element, for the first time or again. When {@code alongside}, the one it was in stays open beside it; otherwise every open visit ends. {@code concerning}
 * are those whose journey it is: ākonga and whānau at that time. */
@Stored(name = "element-entered", revision = 2)
public record ElementEntered(
        PartnershipId partnership,
        Element element,
        boolean alongside,
        @Nullable PersonalText reason,
        Set<PersonId> concerning,
        LocalDate on)
        implements JourneyEvent, Binds {
    @Override
    public Set<PersonId> binds() {
        return concerning;
    }
}
