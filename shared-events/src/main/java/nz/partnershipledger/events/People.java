package nz.partnershipledger.events;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets of people, made from whoever is there. */
public final class People {
    private People() {}

    /** These people and those others who are not null. */
    public static Set<PersonId> of(Collection<PersonId> people, @Nullable PersonId... others) {
        return Stream.concat(people.stream(), Arrays.stream(others).filter(Objects::nonNull))
                .collect(Collectors.toUnmodifiableSet());
    }
}
