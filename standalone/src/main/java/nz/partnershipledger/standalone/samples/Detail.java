package nz.partnershipledger.standalone.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/** What may be said of a promise besides what it is. */
sealed interface Detail {
    /** Whom it is for. */
    record To(Voice whom) implements Detail {}

    /** By which day. */
    record By(LocalDate day) implements Detail {}

    /** Whose idea it was. */
    record SuggestedBy(Voice who) implements Detail {}

    /** That it is for these people alone to read. */
    record Between(List<Voice> people) implements Detail {}

    /** What the details say of the day it is due. */
    static @Nullable LocalDate due(Detail... details) {
        return among(details, By.class).map(By::day).orElse(null);
    }

    /** What they say of the one it is for. */
    static @Nullable PersonId owedTo(Detail... details) {
        return among(details, To.class).map(it -> it.whom().id()).orElse(null);
    }

    /** What they say of the one whose idea it was. */
    static @Nullable PersonId suggestedBy(Detail... details) {
        return among(details, SuggestedBy.class).map(it -> it.who().id()).orElse(null);
    }

    /** Those whom it is for to read, if it is not for all. */
    static Optional<Between> between(Detail... details) {
        return among(details, Between.class);
    }

    private static <D extends Detail> Optional<D> among(Detail[] details, Class<D> kind) {
        return Stream.of(details).filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
