package nz.partnershipledger.events.partnership;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Another wrote down that an ākonga or somebody of their whānau leaves. They leave once they say yes; where they could not be asked,
 * {@code whyNotAsked} says why, nobody is asked, and the leaving follows at once
 * ({@code docs/decisions/0080-nobody-else-ends-the-sight-of-whanau.md}).
 *
 * @param person who is to leave
 * @param by who asks for it
 * @param carriedBy who is to carry on what they promised and have not done yet
 */
@Stored(name = "leaving-asked-for", revision = 1)
public record LeavingAskedFor(
        PartnershipId partnership,
        PersonId person,
        PersonId by,
        @Nullable PersonId carriedBy,
        @Nullable PersonalText reason,
        @Nullable PersonalText whyNotAsked,
        LocalDate on)
        implements StandingEvent, Binds {
    /** Whether it waits for the word of the one who is to leave. */
    public boolean asks() {
        return whyNotAsked == null;
    }

    @Override
    public Set<PersonId> binds() {
        return asks() ? Set.of(person) : Set.of();
    }
}
