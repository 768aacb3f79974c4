package nz.partnershipledger.standalone.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
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

    /** By which hui. */
    record ByHui(Told.Hui hui) implements Detail {}

    /** What it sprang from. */
    record From(Told.Source source) implements Detail {}

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

    /** What they say of the hui it is due at. */
    static @Nullable HuiId dueAtHui(Detail... details) {
        return among(details, ByHui.class).map(it -> it.hui().id()).orElse(null);
    }

    /** All that they say it sprang from. */
    static Origin origin(Detail... details) {
        return Stream.of(details)
                .filter(From.class::isInstance)
                .map(it -> ((From) it).source().asOrigin())
                .reduce(Origin.UNSAID, Detail::both);
    }

    private static Origin both(Origin one, Origin other) {
        return new Origin(
                either(one.hui(), other.hui()),
                either(one.goal(), other.goal()),
                either(one.difficulty(), other.difficulty()),
                either(one.decision(), other.decision()),
                either(one.disagreement(), other.disagreement()));
    }

    private static <I> @Nullable I either(@Nullable I one, @Nullable I other) {
        return one == null ? other : one;
    }

    /** Those whom it is for to read, if it is not for all. */
    static Optional<Between> between(Detail... details) {
        return among(details, Between.class);
    }

    private static <D extends Detail> Optional<D> among(Detail[] details, Class<D> kind) {
        return Stream.of(details).filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
