package nz.partnershipledger.query.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** By what a list can be narrowed. */
final class Narrowing<R> {
    private final List<Filter<R, ?>> filters = new ArrayList<>();

    /** A parameter that narrows the list: how it is read, and which rows it leaves among all, if it is given. */
    private record Filter<R, T>(
            String name,
            String description,
            Function<Parameters, @Nullable T> read,
            BiFunction<T, Collection<R>, Predicate<R>> fits) {
        Narrowed<R> read(Parameters parameters) {
            T wanted = read.apply(parameters);
            boolean isGiven = wanted != null && !(wanted instanceof Collection<?> several && several.isEmpty());
            return new Narrowed<>(
                    String.valueOf(wanted),
                    all -> isGiven ? fits.apply(Objects.requireNonNull(wanted), all) : row -> true);
        }
    }

    private record Narrowed<R>(String asked, Function<Collection<R>, Predicate<R>> fits) {}

    <T> void add(
            String parameter,
            String description,
            Function<Parameters, @Nullable T> read,
            BiFunction<T, Collection<R>, Predicate<R>> fits) {
        filters.add(new Filter<>(parameter, description, read, fits));
    }

    Map<String, String> described() {
        Map<String, String> said = new LinkedHashMap<>();
        filters.forEach(it -> said.put(it.name(), it.description()));
        return said;
    }

    Asked<R> read(Parameters parameters) {
        return new Asked<>(
                filters.stream().<Narrowed<R>>map(it -> it.read(parameters)).toList());
    }

    /** What is asked for. */
    record Asked<R>(List<Narrowed<R>> narrowed) {
        List<R> among(Collection<R> all) {
            Predicate<R> wanted =
                    narrowed.stream().map(it -> it.fits().apply(all)).reduce(it -> true, Predicate::and);
            return all.stream().filter(wanted).toList();
        }

        /** What cursors are bound to. */
        List<String> said() {
            return narrowed.stream().map(Narrowed::asked).toList();
        }
    }
}
