package nz.partnershipledger.query.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;

/**
 * The one definition of a view: which families of events it hears, and how each event of them changes its rows.
 *
 * <p>The same lines run live, as of a moment and rebuilt, and must give identical rows; so a fold is pure. It reads no clock,
 * opens no text and knows no database. A row is fed by exactly one stream. What it does not hear is no matter of this view;
 * inside a family that it hears it says of each event what that changes, if only nothing.
 *
 * @param <R> the view's row
 */
public abstract class Fold<R extends Record> {
    private final String name;
    private final Class<R> row;
    private final Function<R, Object> keyOf;
    private final List<String> key;
    private final List<Heard<?, R>> heard = new ArrayList<>();

    /** A family of events, which rows an event of it reads or changes, and how. */
    private record Heard<E extends LedgerEvent, R extends Record>(
            Class<E> family, Function<E, Set<Touched>> touches, BiConsumer<Recorded<E>, Rows<R>> change) {}

    /**
     * A view that hears nothing yet.
     *
     * @param name its name, which is also that of its table: lower case words joined by underscores
     * @param keyOf what tells one row from all others; it never changes
     * @param key the components that hold this
     */
    protected Fold(String name, Class<R> row, Function<R, Object> keyOf, String... key) {
        this.name = name;
        this.row = row;
        this.keyOf = keyOf;
        this.key = List.of(key);
    }

    /**
     * Hears a family.
     *
     * @param touches the rows that an event reads or changes, so that those of a whole batch can be loaded at once
     * @param change changes the rows as the event says; {@link NoSuchRow} if it is about something that never began
     */
    protected final <E extends LedgerEvent> void hears(
            Class<E> family, Function<E, Set<Touched>> touches, BiConsumer<Recorded<E>, Rows<R>> change) {
        heard.add(new Heard<>(family, touches, change));
    }

    /** Hears a family of which each event adds a row and reads none. */
    protected final <E extends LedgerEvent> void hears(Class<E> family, BiConsumer<Recorded<E>, Rows<R>> add) {
        hears(family, event -> Set.of(), add);
    }

    /** The rows of one thing, by the first component of their key. */
    protected final Set<Touched> rowsOf(UUID thing) {
        return Set.of(new Touched(key.getFirst(), thing));
    }

    /** The view's name, which is also that of its table. */
    public final String name() {
        return name;
    }

    /** The kind of row. */
    public final Class<R> row() {
        return row;
    }

    /** The components that tell one row from all others. */
    public final List<String> key() {
        return key;
    }

    /** What tells one row from all others. */
    public final Object keyOf(R one) {
        return keyOf.apply(one);
    }

    /** Whether this view is fed by this stream at all. */
    public boolean follows(StreamId stream) {
        return stream instanceof PartnershipId;
    }

    /** Whether its rows say who may read them. Where they do not, its table is made of what every partner reads, and of nothing else. */
    public boolean keepsReaders() {
        return false;
    }

    /** Whether a row, made of what this person may know, is also theirs to be told. */
    public boolean isFor(R row, PersonId reader) {
        return true;
    }

    /** Whether its rows are asked for across partnerships as they were at a moment, so that each is kept with the span in which it was so. */
    public boolean keepsItsTime() {
        return false;
    }

    /** Whether this view hears this kind of event. */
    public final boolean hears(Class<? extends LedgerEvent> event) {
        return heard.stream().anyMatch(it -> it.family().isAssignableFrom(event));
    }

    /** The rows that this event reads or changes. */
    public final Set<Touched> touches(LedgerEvent event) {
        return heard.stream().flatMap(it -> touched(it, event)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Changes the rows as this event says.
     *
     * @throws NoSuchRow if the event is about something that never began
     */
    public final void on(Recorded<? extends LedgerEvent> recorded, Rows<R> rows) {
        rows.by(recorded);
        heard.forEach(it -> change(it, recorded, rows));
    }

    private static <E extends LedgerEvent, R extends Record> Stream<Touched> touched(
            Heard<E, R> heard, LedgerEvent event) {
        return heard.family().isInstance(event)
                ? heard.touches().apply(heard.family().cast(event)).stream()
                : Stream.of();
    }

    @SuppressWarnings("unchecked")
    private static <E extends LedgerEvent, R extends Record> void change(
            Heard<E, R> heard, Recorded<?> recorded, Rows<R> rows) {
        if (heard.family().isInstance(recorded.event())) {
            heard.change().accept((Recorded<E>) recorded, rows);
        }
    }
}
