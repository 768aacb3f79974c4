package nz.partnershipledger.query.entry;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.doors.account.AccountChange;
import nz.partnershipledger.doors.account.AccountReading;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.doors.words.Alphabet;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.query.account.DoneToIt;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Readers;
import nz.partnershipledger.query.list.Readers.NamedPeople;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.store.Catalogue;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.LedgerEvents.CameBy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what happened: one entry with what was put beside it, and all of them in order. */
@RestController
@Hidden
final class EntryPageController {
    private static final String ON_A_PAGE = "200";
    private static final List<String> NARROWED = List.of("feature", "commitment", "hui", "from", "to");
    private static final List<Feature> KINDS =
            List.of(Feature.COMMITMENT, Feature.HUI, Feature.DECISION, Feature.DISAGREEMENT, Feature.JOURNEY);

    private static final Set<String> AGREED = Set.of("commitment-renegotiated", "commitment-released");
    private static final Set<String> WITH_A_REASON =
            Set.of("commitment-renegotiated", "commitment-released", "commitment-missed");
    private static final String MADE =
            Catalogue.storedForm(CommitmentMade.class).name();
    private static final String API = "/api";
    private static final List<String> MATTERS = List.of("hui", "decision", "disagreement");

    private final PartnershipPages partnerships;
    private final TimelineDesk timeline;
    private final LedgerEvents ledger;
    private final AccountReading accounts;

    EntryPageController(
            PartnershipPages partnerships, TimelineDesk timeline, AccountReading accounts, QueryStore query) {
        this.partnerships = partnerships;
        this.timeline = timeline;
        this.accounts = accounts;
        this.ledger = query.events();
    }

    /** Which entries to show. */
    record Chip(String address, String key, String mark, boolean chosen) {}

    /**
     * The page of all entries.
     *
     * @param whole the partnership
     * @param chips which kinds to show
     * @param months what happened, month by month
     * @param turned the same in the other order of time
     * @param oldestFirst whether the oldest comes first
     * @param first where the list begins; null where that is what is shown
     * @param next where it goes on; null at its end
     */
    record TimelinePage(
            Whole whole,
            List<Chip> chips,
            List<MonthOnPage> months,
            String turned,
            boolean oldestFirst,
            @Nullable String first,
            @Nullable String next) {}

    @GetMapping("/partnerships/{partnership}/timeline")
    ResponseEntity<String> timeline(Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> partnerships.pages().show(request, "entry/timeline", all(whole, say)));
    }

    private TimelinePage all(Whole whole, Saying say) {
        Asked asked = whole.asked();
        Map<String, String[]> given = asked.without("day");
        given.putIfAbsent("limit", new String[] {ON_A_PAGE});
        given.putIfAbsent("sort", new String[] {"-on"});
        boolean oldestFirst = !Objects.requireNonNull(given.get("sort"))[0].startsWith("-");
        Page<EntryAnswer> page = whole.open(timeline.timeline(whole.seen(), given, say.locale()));
        Set<PersonId> people = new LinkedHashSet<>();
        page.items().forEach(it -> EntryOnPage.peopleIn(it).forEach(people::add));
        Faces faces = partnerships.faces(whole.seen(), people, say);
        return new TimelinePage(
                whole,
                chips(asked),
                MonthOnPage.of(
                        page.items().stream()
                                .map(it -> EntryOnPage.of(whole.id(), it, asked, faces, say))
                                .toList(),
                        NARROWED.stream().allMatch(it -> asked.one(it) == null)),
                asked.with("sort", oldestFirst ? null : "on"),
                oldestFirst,
                asked.firstOfList(),
                asked.nextOfList(page.nextCursor()));
    }

    private static List<Chip> chips(Asked asked) {
        List<Chip> chips = new ArrayList<>();
        String shown = asked.one("feature");
        chips.add(new Chip(asked.with("feature", null), "caseload.all", "", shown == null));
        KINDS.forEach(it -> chips.add(new Chip(
                asked.with("feature", it.word()),
                switch (it) {
                    case PARTNERSHIP -> "caseload.partnership";
                    case JOURNEY -> "journey.title";
                    case HUI -> "hui.title";
                    case DECISION -> "decisions.title";
                    case DISAGREEMENT -> "differences.title";
                    case COMMITMENT -> "promises.title";
                    case ENTRY -> "happened.title";
                },
                Marks.of(it),
                it.word().equals(shown))));
        return chips;
    }

    @GetMapping("/partnerships/{partnership}/entries/{position}")
    ResponseEntity<String> entry(
            Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable long position,
            HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> partnerships.pages().show(request, "entry/entry", one(whole, position, request, say)));
    }

    private EntryPage one(Whole whole, long position, HttpServletRequest request, Saying say) {
        EntryAnswer entry = whole.open(timeline.entry(whole.seen(), position, say.locale()));
        Set<PersonId> people = new LinkedHashSet<>(EntryOnPage.peopleIn(entry).toList());
        if (entry.audience() instanceof NamedPeople(Set<PersonId> readers)) {
            people.addAll(readers);
        }
        CameBy came = ledger.cameBy(List.of(position)).get(position);
        List<AccountChange> account = came == null || came.account() == null
                ? List.of()
                : accounts.doneByOthers(came.account(), entry.recordedAt());
        account.forEach(it -> people.add(it.by()));
        PersonId wayInBy = came == null ? null : came.wayInBy();
        if (wayInBy != null) {
            people.add(wayInBy);
        }
        Faces faces = partnerships.faces(whole.seen(), people, say);
        AnswersReading answers = AnswersReading.of(whole.seen());
        AnswerRow asked =
                whole.past() == null ? answers.asked(position, whole.reader().person()) : null;
        String about = entry.links().get("about");
        String promise = entry.links().getOrDefault("commitment", "");
        return new EntryPage(
                whole,
                EntryOnPage.of(whole.id(), entry, whole.asked(), faces, say),
                readers(entry, faces, say),
                account.stream()
                        .map(it -> DoneToIt.of(it, whole.reader().person(), faces, say))
                        .toList(),
                faces.calledIfAny(wayInBy),
                about == null ? null : whole.address("/entries/" + about.substring(about.lastIndexOf('/') + 1)),
                whole.past() != null || Readers.PRIVATE.equals(entry.audience())
                        ? null
                        : "/partnerships/%s?version=%d".formatted(whole.id(), entry.version()),
                mayReply(whole, entry) && (asked == null || asked.asking() != Asking.GIVE_A_HAND)
                        ? Forms.of(whole, say)
                                .about("position", position)
                                .fill(StepOfEntry.REPLY)
                                .form()
                        : null,
                asked == null ? null : Answering.of(asked, Forms.of(whole, say), say),
                whole.past() == null
                                && entry.actor().equals(whole.reader().person())
                                && answers.waitsForOthers(Set.of(position), entry.actor())
                        ? LetThemKnow.from(request, say)
                        : null,
                MATTERS.stream()
                        .flatMap(it -> Stream.ofNullable(entry.links().get(it)))
                        .map(it -> whole.asked().at(it.substring(API.length())))
                        .findFirst()
                        .orElse(null),
                Stream.of(
                                readingBack(whole, entry, faces, say),
                                widening(whole, entry)
                                        .map(it -> Forms.of(whole, say)
                                                .about("position", position)
                                                .fill(it)
                                                .form()),
                                sharing(whole, entry)
                                        .map(it -> Forms.of(whole, say)
                                                .about("position", position)
                                                .then(whole.address())
                                                .fill(it)
                                                .form()),
                                steps(whole, entry).stream()
                                        .map(it -> Forms.of(whole, say)
                                                .about("commitment", promise.substring(promise.lastIndexOf('/') + 1))
                                                .fill(it)
                                                .knowing("entry", position)
                                                .form()))
                        .flatMap(it -> it)
                        .toList());
    }

    private static String readers(EntryAnswer entry, Faces faces, Saying say) {
        return switch (entry.audience()) {
            case NamedPeople(Set<PersonId> readers) ->
                say.label(
                        "entry.readers.people",
                        readers.stream()
                                .map(faces::called)
                                .map(Called::name)
                                .sorted(Alphabet.ORDER)
                                .toList());
            default ->
                say.label(
                        Readers.PRIVATE.equals(entry.audience())
                                ? "entry.readers.private"
                                : "entry.readers.partnership");
        };
    }

    private static boolean mayReply(Whole whole, EntryAnswer entry) {
        return whole.past() == null
                && !Readers.PRIVATE.equals(entry.audience())
                && (whole.seen().relation() instanceof Relation.Partner
                        || whole.seen().relation() instanceof Relation.FormerPartner);
    }

    /** Whose word it is may let more people read it. */
    private static Stream<StepOfEntry> widening(Whole whole, EntryAnswer entry) {
        PersonId by = entry.recordedFor() == null ? entry.actor() : entry.recordedFor();
        return whole.writes()
                        && by.equals(whole.reader().person())
                        && entry.audience() instanceof NamedPeople
                        && EntriesForSome.isAWord(entry.type())
                ? Stream.of(StepOfEntry.WIDEN)
                : Stream.of();
    }

    /** Who keeps a word or a promise of theirs to themselves may let others read it, which stands elsewhere then. */
    private static Stream<StepOfEntry> sharing(Whole whole, EntryAnswer entry) {
        return whole.writes()
                        && Readers.PRIVATE.equals(entry.audience())
                        && (EntriesForSome.isAWord(entry.type()) || MADE.equals(entry.type()))
                ? Stream.of(StepOfEntry.SHARE)
                : Stream.of();
    }

    /** Whoever takes part and cannot say it themselves can hear it. */
    private Stream<Form> readingBack(Whole whole, EntryAnswer entry, Faces faces, Saying say) {
        List<Called> couldHear = entry.answers().stream()
                .filter(it -> it.said() == Word.NOT_CONFIRMED)
                .map(EntryAnswer.Answered::person)
                .filter(it -> whole.partners().stream()
                        .anyMatch(partner -> partner.id().equals(it)))
                .filter(it -> accounts.openAccountOf(it).isEmpty())
                .map(faces::called)
                .toList();
        return !whole.writes() || couldHear.isEmpty()
                ? Stream.of()
                : Stream.of(Forms.of(whole, say)
                        .about("position", entry.position())
                        .fill(StepOfEntry.READ_BACK)
                        .offering("to", couldHear)
                        .form());
    }

    private static List<StepOfEntry> steps(Whole whole, EntryAnswer entry) {
        List<StepOfEntry> steps = new ArrayList<>();
        if (!whole.writes()) {
            return steps;
        }
        PersonId by = entry.recordedFor() == null ? entry.actor() : entry.recordedFor();
        boolean own = by.equals(whole.reader().person());
        if (AGREED.contains(entry.type()) && !own) {
            steps.add(StepOfEntry.DID_NOT_AGREE);
        }
        if (WITH_A_REASON.contains(entry.type()) && own) {
            steps.add(StepOfEntry.SHARE_REASON);
        }
        return steps;
    }
}
