package nz.partnershipledger.query.list;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * One list, declared once: where its rows are found, how each is told, by what it is narrowed and sorted, and the columns of its CSV. All the
 * rest follows: one item, pages with cursors, JSON, CSV, and what the OpenAPI document says of its parameters.
 *
 * @param <S> what it is looked at with
 * @param <R> its row
 * @param <A> how a row is answered
 */
public final class Listing<S extends Sight, R, A> {
    private final Lists lists;
    private final String name;
    private final Found<S, R> found;
    private final BiFunction<S, List<R>, Function<R, A>> telling;
    private final Narrowing<R> narrowing = new Narrowing<>();
    private final Order<R> order = new Order<>();
    private final Columns<A> columns;
    private @Nullable Function<R, Object> id;
    private @Nullable Supplier<Refusal> otherwise;

    /**
     * A list.
     *
     * @param name what it is called: to cursors, as a file, and in the OpenAPI document
     * @param found where its rows are
     * @param answer the type of an answer
     * @param telling how the rows of a page are told
     */
    public Listing(
            Lists lists,
            String name,
            Found<S, R> found,
            Class<A> answer,
            BiFunction<S, List<R>, Function<R, A>> telling) {
        this.lists = lists;
        this.name = name;
        this.found = found;
        this.telling = telling;
        this.columns = new Columns<>(name, answer);
        lists.add(name, this);
    }

    /** Which part of the list is asked for. */
    private record Part<R>(Narrowing.Asked<R> asked, Paging paging) {}

    /** Can be narrowed by a parameter. */
    public <T> Listing<S, R, A> narrowed(
            String parameter, String description, Function<Parameters, @Nullable T> read, BiPredicate<T, R> fits) {
        return narrowedAmong(parameter, description, read, (wanted, all) -> row -> fits.test(wanted, row));
    }

    /** Can be narrowed by a parameter for which all rows are looked at. */
    public <T> Listing<S, R, A> narrowedAmong(
            String parameter,
            String description,
            Function<Parameters, @Nullable T> read,
            BiFunction<T, Collection<R>, Predicate<R>> fits) {
        narrowing.add(parameter, description, read, fits);
        return this;
    }

    /** Can be narrowed to rows that hold this very value. */
    public <T> Listing<S, R, A> narrowedTo(
            String parameter,
            String description,
            Function<String, T> read,
            Function<R, ? extends @Nullable Object> held) {
        return narrowed(
                parameter,
                description,
                parameters -> parameters.one(parameter, read),
                (T wanted, R row) -> wanted.equals(held.apply(row)));
    }

    /** Can be narrowed to rows that hold one of several constants. */
    public <E extends Enum<E>> Listing<S, R, A> narrowedToAny(
            String parameter, String description, Class<E> type, Function<R, @Nullable E> held) {
        return narrowed(
                parameter,
                description,
                parameters -> parameters.several(parameter, Parameters.oneOf(type)),
                (List<E> wanted, R row) -> wanted.stream().anyMatch(it -> it == held.apply(row)));
    }

    /** What the document says of how it is sorted. */
    public Listing<S, R, A> sorted(String description) {
        order.description = description;
        return this;
    }

    /** Can be sorted by this; what is added first is usual, and with a hyphen before it the greatest comes first. */
    public Listing<S, R, A> by(String sort, Function<R, ? extends @Nullable Object> key) {
        order.keys.put(sort, key);
        return this;
    }

    /** What tells rows from each other that are sorted alike. */
    public Listing<S, R, A> then(Function<R, Object> distinguished) {
        order.distinguished = distinguished;
        return this;
    }

    /** Each is found by this. */
    public Listing<S, R, A> found(Function<R, Object> by, Supplier<Refusal> orElse) {
        id = by;
        otherwise = orElse;
        return this;
    }

    /** Has columns called as components of the answer. */
    public Listing<S, R, A> columns(String... components) {
        Arrays.asList(components).forEach(columns::add);
        return this;
    }

    /** Has a column. */
    public Listing<S, R, A> column(String heading, Function<A, ? extends @Nullable Object> value) {
        columns.add(heading, value);
        return this;
    }

    /** People read this column in its CSV, under these words. */
    public Listing<S, R, A> shown(String column, String key) {
        columns.show(column, key, null);
        return this;
    }

    /** People read this column in its CSV, under these words, and its constants in words of this family. */
    public Listing<S, R, A> shown(String column, String key, String family) {
        columns.show(column, key, family);
        return this;
    }

    /** Its parameters and what is said of them, in the order in which they were declared. */
    Map<String, String> parameters() {
        Map<String, String> said = narrowing.described();
        if (!order.description.isEmpty()) {
            said.put("sort", order.description);
        }
        return said;
    }

    /** What a request wants of it, as JSON or CSV. */
    public ResponseEntity<?> answer(Wanted wanted) {
        return answer(wanted, (page, sight) -> page);
    }

    /**
     * What a request wants of it, as JSON or CSV.
     *
     * @param around what is said around a page in JSON
     */
    public ResponseEntity<?> answer(Wanted wanted, BiFunction<Page<A>, S, Object> around) {
        if (wanted.csv()) {
            return csv(wanted);
        }
        Read<S, A> read = read(wanted, false);
        return read.sight().overHttp(around.apply(read.page(), read.sight()));
    }

    private ResponseEntity<?> csv(Wanted wanted) {
        Part<R> part = part(wanted.parameters(), true);
        S sight = found.look().apply(wanted);
        return columns.csv(
                inParts(sight, part).map(it -> lists.opening.open(wanted.reader(), it)),
                lists.words,
                wanted.locale(),
                lists.calling,
                it -> within(sight, it),
                sight.moment());
    }

    private Stream<List<A>> inParts(S sight, Part<R> part) {
        if (part.paging().limit() != null) {
            return Stream.of(page(sight, part).items());
        }
        return order.inParts(part.paging(), rows(sight, part, part.paging().place(boundTo(sight, part), lists.cursors)))
                .map(rows -> rows.stream().map(telling.apply(sight, rows)).toList());
    }

    private Within within(S sight, Set<PartnershipId> inRows) {
        PartnershipId one = sight.partnership();
        return one == null
                ? Within.list(sight.reader(), lists.opening.openInLists(sight.reader(), inRows))
                : Within.one(sight.reader(), one);
    }

    /** What a request wants of it, as JSON alone. */
    public ResponseEntity<Page<A>> json(Wanted wanted) {
        Read<S, A> read = read(wanted, false);
        return read.sight().overHttp(read.page());
    }

    /** A page, and what it was looked at with. */
    public record Read<S, A>(S sight, Page<A> page) {}

    /**
     * What is wanted of it.
     *
     * @param whole whether the whole list is meant when no limit is given
     */
    public Read<S, A> read(Wanted wanted, boolean whole) {
        Part<R> part = part(wanted.parameters(), whole);
        S sight = found.look().apply(wanted);
        return new Read<>(sight, page(sight, part));
    }

    /**
     * What is asked of it within the program. It is read to its end unless a limit is given.
     *
     * @param given the parameters; those of the moment are not read again
     */
    public Page<A> page(S sight, Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, lists.values);
        Part<R> part = part(parameters, true);
        parameters.checkBesidesTheMoment();
        return page(sight, part);
    }

    /**
     * One of its items.
     *
     * @throws Refusal if there is none that this reader may know of
     */
    public ResponseEntity<A> one(Wanted wanted, Object which) {
        S sight = found.look().apply(wanted);
        return sight.overHttp(one(sight, which));
    }

    /**
     * One of its items.
     *
     * @throws Refusal if there is none that this reader may know of
     */
    public A one(S sight, Object which) {
        Function<R, Object> by = Objects.requireNonNull(id, name);
        R row = found.rows().apply(sight, Found.Place.WHOLE).whole().stream()
                .filter(it -> by.apply(it).equals(which))
                .findFirst()
                .orElseThrow(Objects.requireNonNull(otherwise, name));
        return telling.apply(sight, List.of(row)).apply(row);
    }

    private Part<R> part(Parameters parameters, boolean whole) {
        Narrowing.Asked<R> asked = narrowing.read(parameters);
        return new Part<>(asked, Paging.read(parameters, order.names(), whole));
    }

    private Page<A> page(S sight, Part<R> part) {
        String bound = boundTo(sight, part);
        Found.Place from = part.paging().place(bound, lists.cursors);
        Page<R> rows = order.page(part.paging(), bound, from, rows(sight, part, from), lists.cursors);
        return rows.told(telling.apply(sight, rows.items()));
    }

    private Found.Some<R> rows(S sight, Part<R> part, Found.Place from) {
        return found.rows().apply(sight, from).among(part.asked()::among);
    }

    private String boundTo(S sight, Part<R> part) {
        return Stream.of(
                        List.of(name, sight.reader().person()),
                        sight.boundTo(),
                        part.asked().said(),
                        List.of(sight.moment()))
                .flatMap(List::stream)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
