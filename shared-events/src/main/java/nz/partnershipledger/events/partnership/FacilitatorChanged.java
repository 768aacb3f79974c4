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
import org.jspecify.annotations.Nullable;

/**
 * Another partner facilitates from now on.
 *
 * @param agreedBy who agreed
 * @param concerning the whānau at that time: the agreement of one is enough, and the others can say that it is not so
 * @param whyNotAsked why whānau could not be asked; null where they were
 */
@Stored(name = "facilitator-changed", revision = 2)
public record FacilitatorChanged(
        PartnershipId partnership,
        PersonId from,
        PersonId to,
        Set<PersonId> agreedBy,
        Set<PersonId> concerning,
        @Nullable PersonalText whyNotAsked,
        LocalDate on)
        implements StandingEvent, Binds {
    @Override
    public Set<PersonId> binds() {
        return Stream.of(agreedBy, concerning, Set.of(to)).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
