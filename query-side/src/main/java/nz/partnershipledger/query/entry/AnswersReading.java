package nz.partnershipledger.query.entry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.partnership.Seen;
import org.jspecify.annotations.Nullable;

/**
 * What those whom a partnership's entries bind say of them, as far as a reader may know.
 *
 * @param seen the partnership
 * @param byEntry what they say, of each entry of which they say something
 * @param entries of which entries it is known; null where it is of all
 */
public record AnswersReading(
        Seen seen,
        Map<Long, List<AnswerRow>> byEntry,
        @Nullable Set<Long> entries) {
    /** Keeps its own copies. */
    public AnswersReading {
        byEntry = Map.copyOf(byEntry);
        entries = entries == null ? null : Set.copyOf(entries);
    }

    /** What they say. */
    public static AnswersReading of(Seen seen) {
        return seen.once(AnswersReading.class, () -> read(seen, seen.rows(new Answers()), null));
    }

    /**
     * What they say of the entries that these are made of, where a partnership has many more.
     *
     * @throws IllegalArgumentException when it is asked of another entry: what was not looked for must not read as though nobody had said anything
     */
    public static <R> AnswersReading of(Seen seen, Collection<R> several, Function<R, List<Long>> madeOf) {
        Set<Long> entries =
                several.stream().flatMap(it -> madeOf.apply(it).stream()).collect(Collectors.toSet());
        return read(seen, some(seen, "entry = ANY (?)", (Object) entries.toArray(Long[]::new)), entries);
    }

    /** What they say of the entries that stand at these places of its history. */
    public static AnswersReading ofVersions(Seen seen, Set<Long> versions) {
        Collection<AnswerRow> rows = some(
                seen,
                "partnership = ? AND version = ANY (?)",
                seen.partnership().value(),
                versions.toArray(Long[]::new));
        return read(seen, rows, rows.stream().map(AnswerRow::entry).collect(Collectors.toSet()));
    }

    private static Collection<AnswerRow> some(Seen seen, String condition, Object... parameters) {
        return seen.knows(new Answers())
                ? seen.rows(new Answers())
                : seen.fromTable(new Answers(), table -> table.where(condition, parameters));
    }

    private static AnswersReading read(Seen seen, Collection<AnswerRow> rows, @Nullable Set<Long> entries) {
        return new AnswersReading(
                seen,
                rows.stream()
                        .filter(it -> it.isFor(seen.reader().person()))
                        .collect(Collectors.groupingBy(AnswerRow::entry)),
                entries);
    }

    /** All that they say, of whatever entry is known here. */
    public Stream<AnswerRow> rows() {
        return byEntry.values().stream().flatMap(List::stream);
    }

    private Stream<AnswerRow> rows(long entry) {
        if (entries != null && !entries.contains(entry)) {
            throw new IllegalArgumentException("What is said of this entry was not looked for: " + entry);
        }
        return byEntry.getOrDefault(entry, List.of()).stream();
    }

    /** What those whom this entry binds say of it, as far as the reader may know. */
    public List<EntryAnswer.Answered> of(long entry) {
        return rows(entry)
                .filter(it -> isTold(it) && mayTell(it))
                .sorted(Comparator.comparing(it -> it.person().value()))
                .map(EntryAnswer.Answered::of)
                .toList();
    }

    /** Of what asks for something new only the yes or the no is told, and never that somebody has said neither. */
    private static boolean isTold(AnswerRow row) {
        return switch (row.asking()) {
            case CONFIRM -> true;
            case CHANGE, LEAVE -> row.said() != Word.NOT_CONFIRMED;
            // Who sees it differently says so in an entry of its own.
            case SEE -> row.said() == Word.CONFIRMED;
            case ACCEPT, TAKE_ON, GIVE_A_HAND, GUESSED -> false;
        };
    }

    /** Whether what this entry asks for still waits for somebody's word. */
    public boolean waits(long entry) {
        return rows(entry).anyMatch(AnswerRow::waits);
    }

    /** The same, as a table says it. */
    public Agreement agreement(long entry) {
        return new Agreement(isConfirmed(entry), of(entry));
    }

    /** Who may read this entry, as an answer says it. */
    public Object audience(long entry) {
        return TimelineReading.audience(seen, entry);
    }

    /** What this entry asks of this person; null where it asks nothing of them, or not any more. */
    @Nullable
    AnswerRow asked(long entry, PersonId person) {
        return rows(entry)
                .filter(it -> it.person().equals(person))
                .filter(it -> it.waits() || it.asking() == Asking.CONFIRM)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether one of these entries waits for the word of another than this person; whoever heard it read needs no message of it, and whether
     * somebody sees what was done for them they may say or not.
     */
    public boolean waitsForOthers(Collection<Long> entries, PersonId person) {
        return entries.stream()
                .flatMap(this::rows)
                .anyMatch(it -> it.waits()
                        && it.asking() != Asking.SEE
                        && !it.isReadBack()
                        && !it.person().equals(person));
    }

    /** Whether everyone whom this entry binds has confirmed it; of what names nobody, nobody has. */
    public boolean isConfirmed(long entry) {
        List<AnswerRow> asked =
                rows(entry).filter(it -> it.asking() == Asking.CONFIRM).toList();
        return !asked.isEmpty() && asked.stream().allMatch(it -> it.said() == Word.CONFIRMED);
    }

    /** Whether what is said to be someone's word is theirs: they said it themselves or have confirmed it, and do not say that it is not so. */
    public boolean isTheirs(long entry, boolean own) {
        return Word.of(own || isConfirmed(entry), of(entry)) == Word.CONFIRMED;
    }

    /**
     * Whose word is missing, of whānau and ākonga, is no matter of those outside; that it is missing, the entries say. That it was read back to
     * somebody is an entry of its own.
     */
    boolean mayTell(AnswerRow row) {
        return row.said() != Word.NOT_CONFIRMED
                || row.isReadBack()
                || !(seen.relation() instanceof Relation.Leader)
                || seen.then().roleOf(row.person()).filter(Whole::isFamily).isEmpty();
    }
}
