package nz.partnershipledger.query.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import nz.partnershipledger.query.list.Readers;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a page shows it.
 *
 * @param entry the entry as the API tells it
 * @param address its own page
 * @param on the day it happened
 * @param sentence what happened
 * @param words what was written with it
 * @param replies what those whom it concerns put beside it
 * @param answers what those whom it binds say of it
 * @param recorder who recorded it
 * @param recordedFor whose act it is, if it is another's
 * @param promise the page of the promise it is about, if it is about one
 */
public record EntryOnPage(
        EntryAnswer entry,
        String address,
        LocalDate on,
        String sentence,
        List<Written> words,
        List<Reply> replies,
        List<Answer> answers,
        Called recorder,
        @Nullable Called recordedFor,
        @Nullable String promise) {
    private static final Set<String> ASKING = Set.of(
            Catalogue.storedForm(ChangeAskedFor.class).name(),
            Catalogue.storedForm(LeavingAskedFor.class).name());

    private static final String KEPT =
            Catalogue.storedForm(CommitmentKept.class).name();

    /** What someone whom an entry binds or asks says of it. */
    public record Answer(
            String words,
            @Nullable LocalDate on,
            @Nullable Written text,
            boolean aloud,
            @Nullable ReadBack readBack) {}

    /** Who read it to them, and when. */
    public record ReadBack(Called by, LocalDate on) {}

    /** Someone's own words beside an entry. */
    public record Reply(Called by, LocalDate on, Written text) {}

    /** An entry as the API tells it, for a page. */
    public static EntryOnPage of(PartnershipId partnership, EntryAnswer it, Asked asked, Faces faces, Saying say) {
        String about = it.links().get("commitment");
        return new EntryOnPage(
                it,
                asked.at("/partnerships/%s/entries/%d".formatted(partnership, it.position())),
                it.on(),
                it.summary(),
                it.words().stream().map(words -> Written.of(words, say)).toList(),
                it.replies().stream()
                        .map(reply -> new Reply(faces.called(reply.by()), reply.on(), Written.of(reply.text(), say)))
                        .toList(),
                it.answers().stream()
                        .map(answer -> new Answer(
                                said(it, answer, faces, say),
                                answer.on(),
                                answer.text() == null ? null : Written.of(answer.text(), say),
                                answer.aloud(),
                                answer.readBack() == null
                                        ? null
                                        : new ReadBack(
                                                faces.called(answer.readBack().by()),
                                                answer.readBack().on())))
                        .toList(),
                faces.called(it.actor()),
                faces.calledIfAny(it.recordedFor()),
                about == null
                        ? null
                        : asked.at("/partnerships/%s/promises/%s"
                                .formatted(partnership, about.substring(about.lastIndexOf('/') + 1))));
    }

    /** Whether it is so; or, to what asks for a change, yes or no. */
    private static String said(EntryAnswer entry, EntryAnswer.Answered answer, Faces faces, Saying say) {
        String kind = ASKING.contains(entry.type())
                ? "entry.answer.change."
                : isSeeing(entry, answer) ? "entry.answer.seen." : "entry.answer.";
        return say.label(kind + answer.said(), faces.called(answer.person()).name());
    }

    /** Whether for whom something was kept answers, and not who kept it. */
    private static boolean isSeeing(EntryAnswer entry, EntryAnswer.Answered answer) {
        PersonId by = entry.recordedFor() == null ? entry.actor() : entry.recordedFor();
        return KEPT.equals(entry.type()) && !answer.person().equals(by);
    }

    /** What those say for whom it was kept. */
    public List<Answer> seen() {
        return IntStream.range(0, answers.size())
                .filter(it -> isSeeing(entry, entry.answers().get(it)))
                .mapToObj(answers::get)
                .toList();
    }

    /** The mark of its kind. */
    public String mark() {
        return Marks.of(entry.type(), entry.feature());
    }

    /** Whether what was written with it is what somebody said: where a hui is, nobody says. */
    public boolean speaks() {
        return !entry.type().equals("hui-called");
    }

    /** Whose act it is, as far as it is known. */
    public Called whose() {
        return recordedFor == null ? recorder : recordedFor;
    }

    /** The page of the hui it belongs to; null where it belongs to none. */
    public @Nullable String hui() {
        String hui = entry.links().get("hui");
        return hui == null ? null : hui.substring("/api".length());
    }

    /** The key of what says that not every partner reads it; null where they do. */
    public @Nullable String forWhom() {
        return "PARTNERSHIP".equals(entry.audience())
                ? null
                : Readers.PRIVATE.equals(entry.audience()) ? "promise.private" : "promise.for-some";
    }

    /** Whom an entry names. */
    public static Stream<PersonId> peopleIn(EntryAnswer it) {
        return Stream.of(
                        Stream.of(it.actor()),
                        Stream.ofNullable(it.recordedFor()),
                        it.answers().stream().flatMap(EntryAnswer.Answered::people),
                        it.replies().stream().map(EntryAnswer.Reply::by))
                .flatMap(people -> people);
    }
}
