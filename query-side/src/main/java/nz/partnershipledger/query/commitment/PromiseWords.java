package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.AskedChange;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.SaidReason;
import nz.partnershipledger.query.list.Readers;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * What pages say of a promise.
 *
 * @param say says things in the reader's language
 */
public record PromiseWords(Saying say) {
    /** Where it stands. */
    public State state(Item it) {
        return switch (it.status()) {
            case PROPOSED -> new State("asked", say.label("promise.asked"));
            case OPEN ->
                it.notLookedAt()
                        ? new State("unsure", say.label("promise.not-looked-at"))
                        : it.overdue()
                                ? new State("korero", say.label("promise.korero"))
                                : new State("come", say.label("promise.come"));
            case KEPT -> new State("kept", kept(it));
            case MISSED -> new State("not", say.label("promise.missed"));
            case RELEASED -> new State("gone", say.label("promise.released"));
            case DECLINED -> new State("gone", say.label("promise.declined"));
            case WITHDRAWN -> new State("gone", say.label("promise.withdrawn"));
            case HANDED_OVER -> new State("gone", say.label("promise.handed-over"));
        };
    }

    private String kept(Item it) {
        LocalDate on = it.keptOn();
        if (on == null) {
            return say.label("promise.kept");
        }
        return say.label(it.keptLate() ? "promise.kept-late-on" : "promise.kept-on", on);
    }

    private static String what(AskedChange asked) {
        return switch (asked.change()) {
            case RENEGOTIATE -> asked.due() == null && asked.dueAtHui() == null ? "words" : "day";
            case RELEASE -> "release";
            case HAND_OVER -> "hand-over";
        };
    }

    /** To whom it was read back, by whom and when. */
    public List<String> readBack(Item it, Function<PersonId, String> name) {
        return it.readBack().stream()
                .map(heard ->
                        say.label("entry.said.read-back", name.apply(heard.to()), name.apply(heard.by()), heard.on()))
                .toList();
    }

    /** What is said beside it: not confirmed, read back, seen differently, a reason was given, for some alone. */
    public List<String> beside(Item it, Function<PersonId, String> name) {
        List<String> notes = new ArrayList<>();
        boolean takenOn = it.promisedOn() != null;
        if (takenOn && !it.promiseConfirmed()) {
            notes.add(say.label(it.fromMinutes() ? "promise.from-minutes" : "promise.not-confirmed"));
        }
        if (!it.notSo().isEmpty()) {
            notes.add(say.label("promise.became.not-so"));
        } else if (Boolean.FALSE.equals(it.confirmed())) {
            notes.add(say.label("promise.became.not-confirmed"));
        }
        notes.addAll(readBack(it, name));
        AskedChange asked = it.changeAskedFor();
        if (asked != null && !asked.past()) {
            notes.add(say.label("promise.change-asked-for." + what(asked)));
        }
        if (it.disputed()) {
            notes.add(say.label("promise.seen-differently"));
        }
        if (it.reasonGiven() && it.reason() == null) {
            notes.add(say.label("promise.reason-given"));
        }
        String readers = whoReads(it);
        if (readers != null) {
            notes.add(readers);
        }
        return notes;
    }

    /** That it is read by some alone; null where every partner reads it. */
    public @Nullable String whoReads(Item it) {
        return "PARTNERSHIP".equals(it.audience())
                ? null
                : say.label(Readers.PRIVATE.equals(it.audience()) ? "promise.private" : "promise.for-some");
    }

    /** How often its day was moved, and from when; null if it never was. */
    public @Nullable String moved(Item it) {
        if (it.moves() == 0) {
            return null;
        }
        LocalDate first = it.firstDue();
        String times = it.moves() == 1
                ? say.label("promise.moved-once")
                : say.label("promise.moved-times", Integer.toString(it.moves()));
        return first == null || first.equals(it.due()) ? times : say.label("promise.moved-from", times, first);
    }

    /** The reason given last, as far as this reader may know it. */
    public @Nullable String reason(Item it) {
        return switch (it.reason() == null ? null : it.reason().said()) {
            case null -> null;
            case SaidReason(var category, var text) -> {
                String kind = say.label("reason." + category.name());
                yield text == null ? kind : say.label("promise.reason-said", kind, text);
            }
            case Texts.Removed removed -> Written.of(removed, say).text();
            default -> say.label("text.unreadable");
        };
    }

    /** All of it in one sentence: when it was made, how often it was moved, what became of it. */
    public String story(Item it) {
        List<String> clauses = new ArrayList<>();
        LocalDate made = it.promisedOn();
        clauses.add(made == null ? say.label("story.asked") : say.label("story.made", made));
        String moved = moved(it);
        if (moved != null) {
            clauses.add(moved);
        }
        return say.label("story", String.join(", ", clauses) + "; " + ending(it));
    }

    private String ending(Item it) {
        LocalDate due = it.due();
        return switch (it.status()) {
            case PROPOSED -> due == null ? say.label("story.not-answered") : say.label("story.not-answered-by", due);
            case OPEN -> {
                if (due == null) {
                    yield say.label("story.come");
                }
                yield say.label(
                        it.notLookedAt() ? "story.not-looked-at" : it.overdue() ? "story.korero" : "story.come-by",
                        due);
            }
            case KEPT, MISSED, RELEASED, DECLINED, WITHDRAWN, HANDED_OVER ->
                state(it).words();
        };
    }
}
