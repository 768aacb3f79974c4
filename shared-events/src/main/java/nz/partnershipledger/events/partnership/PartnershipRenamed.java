package nz.partnershipledger.events.partnership;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;

/**
 * A partnership is called otherwise from now on.
 *
 * @param agreedBy who agreed, as far as that is said
 * @param concerning the whānau at that time, who can say that it is not so
 */
@Stored(name = "partnership-renamed", revision = 1)
public record PartnershipRenamed(
        PartnershipId partnership, PersonalText label, Set<PersonId> agreedBy, Set<PersonId> concerning, LocalDate on)
        implements StandingEvent, Binds {
    @Override
    public Set<PersonId> binds() {
        return Stream.of(agreedBy, concerning).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
