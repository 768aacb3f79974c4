package nz.partnershipledger.query.replay;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.entry.TimelineDesk;
import nz.partnershipledger.query.entry.TimelineRow;
import nz.partnershipledger.query.journey.JourneyDesk;
import nz.partnershipledger.query.journey.JourneyPicture;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Past;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.replay.ReplayPage.Link;
import nz.partnershipledger.query.replay.ReplayPage.Told;
import nz.partnershipledger.query.replay.ReplayPage.Way;
import nz.partnershipledger.query.replay.Steps.By;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows a partnership step by step: how it was, and what each entry changed. */
@RestController
@Hidden
final class ReplayPageController {
    private static final String ON = "on";
    private static final String VERSION = "version";
    private static final int STEPS_SHOWN = 20;
    private static final String JOINED =
            Catalogue.storedForm(PartnerJoined.class).name();
    private static final List<String> BRIEFS = List.of("table", "facilitator", "handing-on");

    private final ReplayDesk desk;
    private final StandingDesk standing;
    private final TimelineDesk timeline;
    private final JourneyDesk journeys;
    private final PartnershipPages partnerships;

    ReplayPageController(
            ReplayDesk desk,
            StandingDesk standing,
            TimelineDesk timeline,
            JourneyDesk journeys,
            PartnershipPages partnerships) {
        this.desk = desk;
        this.standing = standing;
        this.timeline = timeline;
        this.journeys = journeys;
        this.partnerships = partnerships;
    }

    /** The page of a moment before the beginning. */
    record NotBegunPage(String start, String today) {}

    @GetMapping("/partnerships/{partnership}/replay")
    ResponseEntity<String> replay(Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        try {
            return partnerships.showing(
                    reader,
                    partnership,
                    request,
                    whole -> whole.asked().one(ON) == null
                            ? partnerships.pages().show(request, "replay/replay", page(whole, say))
                            : stepOn(whole));
        } catch (Refusal notThereYet) {
            notThereYet.throwUnlessOf(ReadingRule.IT_HAD_NOT_BEGUN_THEN);
            String here = "/partnerships/" + partnership;
            return partnerships
                    .pages()
                    .show(request, "replay/not-begun", new NotBegunPage(here + "/replay?version=1", here));
        }
    }

    /** Where a step leads is found when it is taken: until then nothing on the page is later than its moment. */
    private ResponseEntity<String> stepOn(Whole whole) {
        Parameters parameters = new Parameters(
                whole.asked().only(List.of(ON)), partnerships.days().values());
        String by = parameters.one(ON, Parameters.oneOf(words()));
        parameters.check();
        Steps all = Steps.of(desk.now(whole.seen()));
        Long next = all.on(
                all.numberOf(whole.seen().version()),
                By.valueOf(String.valueOf(by).toUpperCase(Locale.ROOT)));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(next == null ? here(whole) : at(whole, next)))
                .build();
    }

    private static List<String> words() {
        return Arrays.stream(By.values()).map(ReplayPageController::word).toList();
    }

    private static String word(By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    private ReplayPage page(Whole whole, Saying say) {
        Steps all = Steps.of(desk.now(whole.seen()));
        Steps then = Steps.of(whole.seen());
        boolean byDay = whole.seen().moment().happenedBy() != null;
        int step = byDay ? then.entries().size() : all.numberOf(whole.seen().version());
        Recorded<?> last = desk.lastEntry(whole.seen());
        EntryAnswer entry =
                last == null ? null : whole.open(timeline.entry(whole.seen(), last.position(), say.locale()));
        List<Change> changes = TellingChanges.worthTelling(
                whole.open(new CompareAnswer(desk.changed(whole.seen()))).changed());
        Faces faces = faces(whole, entry, changes, say);
        TellingChanges telling = new TellingChanges(whole, new Said(faces, say));
        Past past = whole.past();
        return new ReplayPage(
                whole,
                past == null
                        ? say.label(
                                "past.as-of",
                                say.moment(partnerships.days().clock().instant()))
                        : past.words(),
                new ReplayPage.Frame(step, all.entries().size(), all.first(), all.last()),
                JourneyPicture.within(
                        journeys.journey(whole.seen()),
                        whole.seen().day(),
                        new JourneyPicture.Frame(all.first(), all.last()),
                        River.rows(then, say),
                        say),
                entry == null ? null : EntryOnPage.of(whole.id(), entry, whole.asked(), faces, say),
                changes.stream().map(telling::tell).toList(),
                standing.of(whole, TellingChanges.thingsIn(changes), say),
                Arrays.stream(By.values())
                        .map(by -> way(
                                by, whole, then, !byDay && step < all.entries().size()))
                        .toList(),
                at(whole, all.entries().getFirst().version()),
                past == null || byDay
                        ? null
                        : "/partnerships/%s/compare?from=%d"
                                .formatted(whole.id(), whole.seen().version()),
                joined(whole, then, say),
                neededAKorero(whole, then, say),
                told(whole, then, say),
                then.entries().size() <= STEPS_SHOWN
                        ? null
                        : at(
                                whole,
                                then.entries()
                                        .get(then.entries().size() - STEPS_SHOWN - 1)
                                        .version()),
                BRIEFS.stream()
                        .map(it -> new Link(say.label("brief.for." + it), brief(whole, it)))
                        .toList());
    }

    private Faces faces(Whole whole, @Nullable EntryAnswer entry, List<Change> changes, Saying say) {
        Set<PersonId> people = Stream.concat(
                        TellingChanges.peopleIn(changes).stream(),
                        Stream.ofNullable(entry).flatMap(EntryOnPage::peopleIn))
                .collect(Collectors.toSet());
        return partnerships.faces(whole.seen(), people, say);
    }

    private static Way way(By by, Whole whole, Steps then, boolean goesOn) {
        Long back = then.back(by);
        return new Way(
                word(by),
                by == By.ENTRY,
                back == null ? null : at(whole, back),
                goesOn ? at(whole, whole.seen().version()) + "&" + ON + "=" + word(by) : null);
    }

    private List<Told> told(Whole whole, Steps then, Saying say) {
        Map<Long, String> sentences = timeline
                .timeline(
                        whole.seen(),
                        whole.asked()
                                .momentAnd(Map.of("sort", "-position", "limit", Integer.toString(2 * STEPS_SHOWN))),
                        say.locale())
                .items()
                .stream()
                .collect(Collectors.toMap(EntryAnswer::position, EntryAnswer::summary));
        return then.entries().reversed().stream()
                .limit(STEPS_SHOWN)
                .filter(it -> sentences.containsKey(it.position()))
                .map(it -> new Told(
                        it.happenedOn(),
                        Objects.requireNonNull(sentences.get(it.position())),
                        at(whole, it.version()),
                        it.position() == then.entries().getLast().position()))
                .toList();
    }

    private List<Link> joined(Whole whole, Steps then, Saying say) {
        Map<Long, Long> versions = latest(then)
                .filter(it -> it.type().equals(JOINED))
                .limit(STEPS_SHOWN)
                .collect(Collectors.toMap(TimelineRow::position, TimelineRow::version));
        return timeline.told(whole.seen(), versions.keySet(), say.locale()).stream()
                .sorted(Comparator.comparingLong(EntryAnswer::version).reversed())
                .map(it -> new Link(
                        say.label("replay.joined", it.summary(), it.on()),
                        at(whole, Objects.requireNonNull(versions.get(it.position())))))
                .toList();
    }

    private List<Link> neededAKorero(Whole whole, Steps then, Saying say) {
        return latest(then)
                .flatMap(it -> Stream.ofNullable(NeededAKorero.said(it))
                        .map(key -> new Link(say.label(key, it.happenedOn()), at(whole, it.version()))))
                .limit(STEPS_SHOWN)
                .toList();
    }

    private static Stream<TimelineRow> latest(Steps then) {
        return then.entries().reversed().stream();
    }

    private static String here(Whole whole) {
        return "/partnerships/%s/replay".formatted(whole.id());
    }

    private static String at(Whole whole, long version) {
        return here(whole) + "?" + VERSION + "=" + version;
    }

    private static String brief(Whole whole, String forWhom) {
        Map<String, String[]> parameters = whole.asked().momentAnd(Map.of("for", forWhom));
        parameters.remove("after");
        return Asked.address("/partnerships/%s/brief".formatted(whole.id()), parameters);
    }
}
