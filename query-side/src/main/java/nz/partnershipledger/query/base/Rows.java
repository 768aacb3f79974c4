package nz.partnershipledger.query.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a view in memory, which remember what was changed since they were loaded.
 *
 * @param <R> the view's row
 */
public final class Rows<R extends Record> {
    private final Fold<R> fold;
    private Map<Object, R> rows = new LinkedHashMap<>();
    private boolean shared;
    private final Set<Object> changed = new LinkedHashSet<>();
    private final Map<Object, R> removed = new LinkedHashMap<>();
    private final Map<Object, List<Version<R>>> versions = new LinkedHashMap<>();
    private final Map<String, Map<UUID, Set<Object>>> places = new HashMap<>();
    private @Nullable Recorded<? extends LedgerEvent> by;

    /** What a row became by an entry; null where it went. */
    private record Version<R>(@Nullable R row, Recorded<?> by) {}

    /**
     * A row as it was for a while.
     *
     * @param row the row
     * @param from the entry that made it so
     * @param to the entry that changed it; null while it is so
     */
    public record Span<R>(R row, Recorded<?> from, @Nullable Recorded<?> to) {}

    private Rows(Fold<R> fold) {
        this.fold = fold;
    }

    /** No rows yet. */
    public static <R extends Record> Rows<R> none(Fold<R> fold) {
        return new Rows<>(fold);
    }

    /** Rows as they were loaded. */
    public static <R extends Record> Rows<R> loaded(Fold<R> fold, Collection<R> loaded) {
        Rows<R> rows = new Rows<>(fold);
        loaded.forEach(row -> rows.rows.put(fold.keyOf(row), row));
        return rows;
    }

    /** The same rows, which go on by themselves, as though they had been loaded; until one of the two changes, they are kept once. */
    public Rows<R> copy() {
        Rows<R> copy = new Rows<>(fold);
        copy.rows = rows;
        copy.places.putAll(places);
        copy.shared = true;
        shared = true;
        return copy;
    }

    private void keepForItself() {
        if (shared) {
            rows = new LinkedHashMap<>(rows);
            places.clear();
            shared = false;
        }
    }

    /** Whether these have not changed since they were the same as others; false where nobody can tell without comparing. */
    @SuppressWarnings("ReferenceEquality") // to find out whether they are equal is what this saves
    public boolean areStill(Rows<?> others) {
        return rows == others.rows;
    }

    /** What changes from here on does so by this entry. */
    public void by(Recorded<? extends LedgerEvent> recorded) {
        by = recorded;
    }

    /** What happens by one entry happens at once. */
    private void note(Object key, @Nullable R row) {
        if (fold.keepsItsTime()) {
            List<Version<R>> all = versions.computeIfAbsent(key, _ -> new ArrayList<>());
            Recorded<?> now = Objects.requireNonNull(by, "rows that keep their time are changed by an entry");
            if (!all.isEmpty() && all.getLast().by().position() == now.position()) {
                all.removeLast();
            }
            all.add(new Version<>(row, now));
        }
    }

    /** Whether there is such a row. */
    public boolean has(Object key) {
        return rows.containsKey(key);
    }

    /** The row with this key. */
    public Optional<R> find(Object key) {
        return Optional.ofNullable(rows.get(key));
    }

    /**
     * Adds a row.
     *
     * @throws IllegalStateException if there is one with its key
     */
    public void add(R row) {
        keepForItself();
        Object key = fold.keyOf(row);
        if (rows.putIfAbsent(key, row) != null) {
            throw new IllegalStateException("there is a row " + key + " already");
        }
        changed.add(key);
        removed.remove(key);
        places.forEach((component, keys) -> place(key, row, component, keys));
        note(key, row);
    }

    /**
     * Changes one row.
     *
     * @throws NoSuchRow if there is none with this key
     */
    public void change(Object key, UnaryOperator<R> change) {
        R before = rows.get(key);
        if (before == null) {
            throw new NoSuchRow(key);
        }
        R after = change.apply(before);
        if (!after.equals(before)) {
            keepForItself();
            rows.put(key, after);
            changed.add(key);
            places.forEach((component, keys) -> {
                unplace(key, before, component, keys);
                place(key, after, component, keys);
            });
            note(key, after);
        }
    }

    /** Changes one row, if there is one: a reader may know of a later entry and not of the one that began it. */
    public void changeIfThere(Object key, UnaryOperator<R> change) {
        if (has(key)) {
            change(key, change);
        }
    }

    /** Changes every row that the entry touches and of which this is true, even if there is none. */
    public void changeWhere(Predicate<R> which, UnaryOperator<R> change) {
        touched().stream().filter(which).map(fold::keyOf).forEach(key -> change(key, change));
    }

    /**
     * Removes a row.
     *
     * @throws NoSuchRow if there is none with this key
     */
    public void remove(Object key) {
        keepForItself();
        R row = rows.remove(key);
        if (row == null) {
            throw new NoSuchRow(key);
        }
        changed.remove(key);
        removed.put(key, row);
        places.forEach((component, keys) -> unplace(key, row, component, keys));
        note(key, null);
    }

    /** How many there are. */
    public int size() {
        return rows.size();
    }

    /** Removes every row that the entry touches and of which this is true, even if there is none. */
    public void removeWhere(Predicate<R> which) {
        touched().stream().filter(which).map(fold::keyOf).forEach(this::remove);
    }

    /** All rows. */
    public Collection<R> all() {
        return List.copyOf(rows.values());
    }

    /**
     * The rows that the entry {@linkplain Fold#touches touches}: live, no others are loaded, and so no others are looked at here. How many there
     * are besides costs nothing.
     */
    public List<R> touched() {
        Recorded<? extends LedgerEvent> now = Objects.requireNonNull(by, "an entry touches rows");
        return fold.touches(now.event()).stream()
                .flatMap(it -> keys(it).stream())
                .distinct()
                .map(key -> Objects.requireNonNull(rows.get(key)))
                .toList();
    }

    private Set<Object> keys(Touched touched) {
        return places.computeIfAbsent(touched.component(), this::places).getOrDefault(touched.value(), Set.of());
    }

    private Map<UUID, Set<Object>> places(String component) {
        Map<UUID, Set<Object>> keys = new HashMap<>();
        rows.forEach((key, row) -> place(key, row, component, keys));
        return keys;
    }

    private void place(Object key, R row, String component, Map<UUID, Set<Object>> keys) {
        UUID id = Components.id(row, component);
        if (id != null) {
            keys.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(key);
        }
    }

    private void unplace(Object key, R row, String component, Map<UUID, Set<Object>> keys) {
        UUID id = Components.id(row, component);
        if (id != null) {
            Objects.requireNonNull(keys.get(id)).remove(key);
        }
    }

    /** The rows added or changed, as they are now. */
    public Collection<R> changed() {
        return changed.stream()
                .map(key -> Objects.requireNonNull(rows.get(key)))
                .toList();
    }

    /** The rows removed, as they last were. */
    public Collection<R> removed() {
        return List.copyOf(removed.values());
    }

    /** The rows added or changed, as they are now, and since when they are so. */
    public List<Span<R>> current() {
        return changed().stream()
                .map(row -> new Span<>(row, versionsOf(row).getLast().by(), null))
                .toList();
    }

    /** What rows were between two of the entries that changed them; nobody can have seen what was changed at the very moment it came about. */
    public List<Span<R>> between() {
        List<Span<R>> between = new ArrayList<>();
        for (List<Version<R>> all : versions.values()) {
            for (int i = 0; i + 1 < all.size(); i++) {
                R row = all.get(i).row();
                Recorded<?> from = all.get(i).by();
                Recorded<?> to = all.get(i + 1).by();
                if (row != null && from.at().isBefore(to.at())) {
                    between.add(new Span<>(row, from, to));
                }
            }
        }
        return between;
    }

    /** The rows added, changed or removed, and the entry by which whatever stood in the place of each came to its end. */
    public List<Span<R>> ended() {
        return Stream.concat(changed().stream(), removed().stream())
                .map(row -> {
                    Recorded<?> first = versionsOf(row).getFirst().by();
                    return new Span<>(row, first, first);
                })
                .toList();
    }

    private List<Version<R>> versionsOf(R row) {
        return Objects.requireNonNull(versions.get(fold.keyOf(row)));
    }
}
