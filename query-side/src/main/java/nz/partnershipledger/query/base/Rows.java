package nz.partnershipledger.query.base;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Rows of a view in memory, which remember what was changed since they were loaded.
 *
 * @param <R> the view's row
 */
public final class Rows<R extends Record> {
    private final Fold<R> fold;
    private final Map<Object, R> rows = new LinkedHashMap<>();
    private final Set<Object> changed = new LinkedHashSet<>();
    private final Map<Object, R> removed = new LinkedHashMap<>();

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
        Object key = fold.keyOf(row);
        if (rows.putIfAbsent(key, row) != null) {
            throw new IllegalStateException("there is a row " + key + " already");
        }
        changed.add(key);
        removed.remove(key);
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
            rows.put(key, after);
            changed.add(key);
        }
    }

    /** Changes one row, if there is one: a reader may know of a later entry and not of the one that began it. */
    public void changeIfThere(Object key, UnaryOperator<R> change) {
        if (has(key)) {
            change(key, change);
        }
    }

    /** Changes every row of which this is true, even if there is none. */
    public void changeWhere(Predicate<R> which, UnaryOperator<R> change) {
        List.copyOf(rows.entrySet()).stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .forEach(key -> change(key, change));
    }

    /**
     * Removes a row.
     *
     * @throws NoSuchRow if there is none with this key
     */
    public void remove(Object key) {
        R row = rows.remove(key);
        if (row == null) {
            throw new NoSuchRow(key);
        }
        changed.remove(key);
        removed.put(key, row);
    }

    /** Removes every row of which this is true, even if there is none. */
    public void removeWhere(Predicate<R> which) {
        List.copyOf(rows.entrySet()).stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .forEach(this::remove);
    }

    /** All rows. */
    public Collection<R> all() {
        return List.copyOf(rows.values());
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
}
