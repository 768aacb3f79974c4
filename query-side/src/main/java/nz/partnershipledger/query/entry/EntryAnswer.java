package nz.partnershipledger.query.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a partnership's history.
 *
 * @param position its place among all entries of the ledger
 * @param version its place in the history it stands in, counted from 1
 * @param recordedAt when it was recorded
 * @param on the day it happened
 * @param type what kind of fact it is, by its stored name
 * @param feature what part of partnering it belongs to
 * @param actor who recorded it
 * @param recordedFor whose act it is, if it is another's
 * @param summary the entry in a sentence, with the names that people had at the moment looked at
 * @param words what was written with it: the words, or that and why they were removed
 * @param replies what those whom it concerns put beside it
 * @param answers what those whom it binds say of it
 * @param audience {@code PARTNERSHIP}, {@code PRIVATE}, or the people who may read it
 * @param confirmedThrough who had made the way in by which this confirms what they had written down, while its owner had not seen that
 *     they did; null otherwise
 * @param links where it is found, and what it is about
 */
public record EntryAnswer(
        long position,
        long version,
        Instant recordedAt,
        LocalDate on,
        String type,
        String feature,
        PersonId actor,
        @Nullable PersonId recordedFor,
        String summary,
        List<Text> words,
        List<Reply> replies,
        List<Answered> answers,
        Object audience,
        @Nullable PersonId confirmedThrough,
        Map<String, String> links) {
    /** Keeps its own copies. */
    public EntryAnswer {
        words = List.copyOf(words);
        replies = List.copyOf(replies);
        answers = List.copyOf(answers);
        links = Map.copyOf(links);
    }

    /**
     * What someone whom an entry binds says of it.
     *
     * @param person who
     * @param said what they said last
     * @param on the day they did; null where they said nothing, or said it by recording the entry
     * @param text their words with it, or that and why they were removed
     * @param aloud whether they said so to whoever recorded it, which is not their own word
     * @param readBack that it was read back to them, where they have no account; which is not their own word either
     */
    public record Answered(
            PersonId person,
            Word said,
            @Nullable LocalDate on,
            @Nullable Text text,
            boolean aloud,
            @Nullable ReadBack readBack) {
        static Answered of(AnswerRow row) {
            return new Answered(
                    row.person(),
                    row.said(),
                    row.saidOn(),
                    Text.ifAny(row.partnership(), row.words()),
                    row.aloud(),
                    ReadBack.of(row));
        }

        /** Who is spoken of: who says it, and who read it to them. */
        public Stream<PersonId> people() {
            return Stream.concat(Stream.of(person), Stream.ofNullable(readBack).map(ReadBack::by));
        }

        /** Whether they heard it, and have not said themselves whether it is so. */
        boolean wasReadBack() {
            return readBack != null && said == Word.NOT_CONFIRMED;
        }

        /** To whom of several it was read back, who have not said themselves whether it is so. */
        public static List<PersonId> readBack(List<Answered> answers) {
            return answers.stream()
                    .filter(Answered::wasReadBack)
                    .map(Answered::person)
                    .toList();
        }

        /** Who of several says that it is not so. */
        public static List<PersonId> notSo(List<Answered> answers) {
            return answers.stream()
                    .filter(it -> it.said() == Word.NOT_SO)
                    .map(Answered::person)
                    .toList();
        }
    }

    /**
     * That an entry was read back to someone.
     *
     * @param by who read it to them
     * @param on the day they did
     */
    public record ReadBack(PersonId by, LocalDate on) {
        static @Nullable ReadBack of(AnswerRow row) {
            return row.readBackBy() == null || row.readBackOn() == null
                    ? null
                    : new ReadBack(row.readBackBy(), row.readBackOn());
        }
    }

    /**
     * Someone's own words beside an entry.
     *
     * @param position the position of the entry that says so
     * @param by who
     * @param on the day they gave it
     * @param text the words, or that and why they were removed
     */
    public record Reply(long position, PersonId by, LocalDate on, Text text) {}
}
