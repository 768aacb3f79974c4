package nz.partnershipledger.command.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nz.partnershipledger.doors.problem.Problem;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/** What comes with a request about a draft, and what it is answered with. */
final class DraftBodies {
    private DraftBodies() {}

    /** A line as someone wants it to be. */
    record Putting(LineKind kind, int place, Map<String, String> fields, long revision) {
        DraftLine.Change change() {
            return new DraftLine.Change(kind, place, fields, revision);
        }
    }

    /**
     * What someone says of a line that names them.
     *
     * @param seen the mark of the words that they read
     */
    record Saying(String seen) {}

    /**
     * The minutes as they were proofread.
     *
     * @param seen the mark of the draft that was proofread
     */
    record Sharing(@Nullable String seen, @Nullable Set<PersonId> proofreaders) {
        static final Sharing UNSEEN = new Sharing(null, null);
    }

    /**
     * A draft.
     *
     * @param people those who may be named in it by what they are called
     * @param mark by what it is known whether it has changed
     * @param mayShare whether the reader may share it
     */
    record Draft(List<Line> lines, List<Present> people, String mark, boolean mayShare) {}

    /**
     * What stands in the way of sharing a draft.
     *
     * @param faults what is missing or wrong, of every line at once
     */
    record Looked(List<InLine> faults) {
        /** Keeps its own copy. */
        Looked {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What is missing or wrong in a line.
     *
     * @param line which; null where it is in none
     * @param field its field; null where it is no one of them
     * @param message what it is, in words
     */
    record InLine(@Nullable UUID line, @Nullable String field, String message) {
        private static final Pattern OF_A_LINE =
                Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\\.(.+))?");

        /** As a refused sharing names it, {@code line.field}. */
        static InLine of(Problem.InField fault) {
            Matcher named = OF_A_LINE.matcher(fault.field());
            return named.matches()
                    ? new InLine(UUID.fromString(named.group(1)), named.group(2), fault.message())
                    : new InLine(null, fault.field().isEmpty() ? null : fault.field(), fault.message());
        }
    }

    /** What one of those whom a line names says of it: whether it is so. */
    record Said(PersonId person, boolean so) {}

    /**
     * One line of it.
     *
     * @param mark by what these words are known
     * @param binds of whom it says that they said, promised or decided something
     * @param said what these say of it
     */
    record Line(
            UUID line,
            LineKind kind,
            int place,
            Map<String, String> fields,
            long revision,
            PersonId by,
            Instant changedAt,
            String mark,
            Set<PersonId> binds,
            List<Said> said,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Understood understood) {
        static Line of(DraftLine it, PromiseLine promises) {
            Set<PersonId> binds = WhoseWords.in(it, promises);
            return new Line(
                    it.line(),
                    it.kind(),
                    it.place(),
                    it.fields(),
                    it.revision(),
                    it.author(),
                    it.changedAt(),
                    it.mark(),
                    binds,
                    it.words().stream()
                            .filter(word -> binds.contains(word.person()))
                            .map(word -> new Said(word.person(), word.so()))
                            .toList(),
                    it.kind() == LineKind.PROMISE ? promises.understood(it.fields()) : null);
        }
    }

    /**
     * How a promise was understood.
     *
     * @param promiser who promises, or null where that has to be asked
     * @param due the day by which, if there is one
     * @param atNextHui whether it is due at the next hui
     * @param asks what has to be asked: {@code WHO}, {@code WHICH} of several, {@code WHAT}, {@code WHEN}
     */
    record Understood(
            @Nullable PersonId promiser,
            String what,
            @Nullable LocalDate due,
            boolean atNextHui,
            List<String> asks) {}
}
