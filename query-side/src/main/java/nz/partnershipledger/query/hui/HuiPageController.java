package nz.partnershipledger.query.hui;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.CommitmentBegun;
import nz.partnershipledger.events.hui.AgendaItemAdded;
import nz.partnershipledger.events.hui.AgendaShared;
import nz.partnershipledger.events.hui.HuiAnswered;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.HuiOpened;
import nz.partnershipledger.events.hui.MinuteTakerNamed;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.commitment.PromiseRow;
import nz.partnershipledger.query.commitment.PromiseWords;
import nz.partnershipledger.query.commitment.Promised;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.entry.KeptToOneself;
import nz.partnershipledger.query.entry.TimelineDesk;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.list.Readers;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Past;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.partnership.Seen;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the hui of a partnership, what is said at them and between them, and one hui from its agenda to its minutes. */
@RestController
@Hidden
final class HuiPageController {
    /** How a hui came about, and who said before it that they can come, which its page tells in places of their own. */
    private static final Set<String> TOLD_APART = Stream.of(
                    HuiAnswered.class,
                    AgendaItemAdded.class,
                    AgendaShared.class,
                    MinuteTakerNamed.class,
                    HuiOpened.class,
                    HuiHeld.class)
            .map(it -> Catalogue.storedForm(it).name())
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> LATEST_FIRST = Map.of("sort", "-on");
    private static final Set<String> BEGINS_A_PROMISE = Arrays.stream(CommitmentBegun.class.getPermittedSubclasses())
            .map(it -> Catalogue.storedForm(it).name())
            .collect(Collectors.toUnmodifiableSet());

    private final PartnershipPages partnerships;
    private final HuiDesk gatherings;
    private final SaidDesk saying;
    private final FollowThroughDesk promises;
    private final TimelineDesk timeline;
    private final KeptToOneself kept;

    HuiPageController(
            PartnershipPages partnerships,
            HuiDesk gatherings,
            SaidDesk saying,
            FollowThroughDesk promises,
            TimelineDesk timeline,
            KeptToOneself kept) {
        this.partnerships = partnerships;
        this.gatherings = gatherings;
        this.saying = saying;
        this.promises = promises;
        this.timeline = timeline;
        this.kept = kept;
    }

    @GetMapping("/partnerships/{partnership}/hui")
    ResponseEntity<String> all(Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader, partnership, request, whole -> partnerships.pages().show(request, "hui/all", all(whole, say)));
    }

    @GetMapping("/partnerships/{partnership}/hui/{hui}")
    ResponseEntity<String> one(
            Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> partnerships.pages().show(request, "hui/one", one(whole, hui, say)));
    }

    /** The minutes as a document, once they are shared. */
    @GetMapping("/partnerships/{partnership}/hui/{hui}/minutes.pdf")
    ResponseEntity<byte[]> minutes(
            Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        Whole whole = partnerships.look(reader, partnership, request);
        OneHuiPage page = one(whole, hui, say);
        if (page.minutes() == null) {
            throw ReadingRule.THE_MINUTES_ARE_NOT_SHARED_YET.refusal();
        }
        Past past = whole.past();
        String asOf = past == null
                ? say.label("past.as-of", say.moment(partnerships.days().clock().instant()))
                : past.words();
        return partnerships
                .pages()
                .print(
                        request,
                        "hui/minutes",
                        new MinutesToPrint(page, asOf),
                        "hui-" + Aotearoa.dayOf(page.it().hui().at()));
    }

    private AllHuiPage all(Whole whole, Saying say) {
        Seen seen = whole.seen();
        List<HuiAnswer> hui = whole.open(gatherings.hui().page(seen, Map.of())).items();
        Map<String, String[]> latest = whole.asked().momentAnd(LATEST_FIRST);
        VoiceAnswer.Voices voices = whole.open(saying.voices(seen, latest));
        List<GoingWellAnswer> well =
                whole.open(saying.goingWell().page(seen, latest)).items();
        List<DifficultyAnswer> difficulties =
                whole.open(saying.difficulties().page(seen, latest)).items();
        Set<PersonId> people = new HashSet<>();
        voices.items().forEach(it -> people.add(it.whose()));
        well.forEach(it -> {
            people.add(it.by());
            it.sentHome().forEach(sent -> people.addAll(sent.to()));
        });
        difficulties.forEach(it -> people.add(it.by()));
        HuiWords words = new HuiWords(whole, partnerships.faces(whole.seen(), people, say), say);
        return new AllHuiPage(
                whole,
                listed(hui.stream().filter(it -> it.state().isToCome()).toList(), whole, say),
                listed(
                        hui.reversed().stream()
                                .filter(it -> !it.state().isToCome())
                                .toList(),
                        whole,
                        say),
                HuiWords.lastHeard(voices.lastHeard(), say),
                voices.items().stream().map(words::said).toList(),
                well.stream().map(words::said).toList(),
                difficulties.stream()
                        .map(it -> words.said(
                                it.id().toString(),
                                it.by(),
                                it.on(),
                                it.text(),
                                Word.of(it.confirmed(), it.answers()),
                                it.answers(),
                                it.events().getFirst()))
                        .toList(),
                kept.in(whole, it -> it.feature() == Feature.HUI, say),
                minuteTakers(whole, say),
                say);
    }

    private static List<HuiOnPage> listed(List<HuiAnswer> hui, Whole whole, Saying say) {
        return hui.stream().map(it -> HuiOnPage.of(it, whole, say)).toList();
    }

    /** Partners first, then whomever the reader knows besides: it need not be a partner who writes the minutes. */
    private List<Called> minuteTakers(Whole whole, Saying say) {
        return whole.writes()
                ? Stream.concat(whole.partners().stream(), partnerships.others(whole, say).stream())
                        .toList()
                : List.of();
    }

    private OneHuiPage one(Whole whole, HuiId hui, Saying say) {
        HuiAnswer answer = whole.open(gatherings.hui().one(whole.seen(), hui));
        List<Item> all = whole.open(promises.listWithin(whole.seen())).items();
        List<Item> due = all.stream().filter(it -> hui.equals(it.dueAtHui())).toList();
        List<EntryAnswer> entries =
                answer.minutes() == null ? List.of() : recordedAt(whole, answer, answer.minutes(), say);
        Set<String> begun = entries.stream()
                .filter(it -> BEGINS_A_PROMISE.contains(it.type()))
                .map(EntryAnswer::links)
                .map(it -> Objects.requireNonNull(it.get("commitment")))
                .map(it -> it.substring(it.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        List<Item> promised = all.stream()
                .filter(it -> begun.contains(it.commitment().toString()))
                .toList();
        Set<PersonId> people = peopleIn(answer);
        Stream.of(due, promised)
                .flatMap(List::stream)
                .forEach(it -> Promised.peopleIn(it).forEach(people::add));
        entries.forEach(it -> EntryOnPage.peopleIn(it).forEach(people::add));
        Faces faces = partnerships.faces(whole.seen(), people, say);
        HuiWords words = new HuiWords(whole, faces, say);
        return new OneHuiPage(
                whole,
                HuiOnPage.of(answer, whole, say),
                faces.called(answer.facilitator()),
                faces.calledIfAny(answer.minuteTaker()),
                Answering.of(answer, whole, say),
                answer.state().isToCome() ? words.answers(answer) : List.of(),
                words.changes(answer),
                words.agenda(answer),
                words.shared(answer),
                words.shapedBy(answer),
                answer.state().isToCome() ? words.ready(answer) : List.of(),
                words.missing(answer),
                words.said(answer.barriersRemoved()),
                rows(due, whole, faces, say),
                words.attendance(answer),
                minutes(answer, entries, promised, whole, words),
                words.said(answer.corrections()),
                words.said(answer.howItWas()),
                kept.in(whole, it -> hui.equals(it.hui()), say),
                minuteTakers(whole, say),
                say);
    }

    /** All that was recorded at it, but for what stands in sections of its own, and what the reader keeps to themselves. */
    private List<EntryAnswer> recordedAt(Whole whole, HuiAnswer hui, HuiAnswer.Minutes minutes, Saying say) {
        Set<Long> apart = new HashSet<>(Set.of(minutes.entry()));
        Stream.of(hui.corrections(), hui.howItWas()).flatMap(List::stream).forEach(it -> apart.add(it.entry()));
        return whole
                .open(timeline.timeline(
                        whole.seen(),
                        whole.asked().momentAnd(Map.of("hui", hui.id().toString())),
                        say.locale()))
                .items()
                .stream()
                .filter(it -> !apart.contains(it.position())
                        && !TOLD_APART.contains(it.type())
                        && !Readers.PRIVATE.equals(it.audience())
                        && Objects.equals(it.on(), hui.heldOn()))
                .toList();
    }

    private static Set<PersonId> peopleIn(HuiAnswer hui) {
        Set<PersonId> people = new HashSet<>(hui.present());
        people.addAll(hui.apologies());
        people.addAll(hui.invited());
        people.add(hui.facilitator());
        Stream.ofNullable(hui.minuteTaker()).forEach(people::add);
        hui.answers().forEach(it -> people.add(it.by()));
        hui.agenda().forEach(it -> people.add(it.suggestedBy()));
        hui.agendaShared().forEach(it -> people.addAll(it.to()));
        Stream.of(hui.barriersRemoved(), hui.corrections(), hui.howItWas())
                .flatMap(List::stream)
                .forEach(it -> people.add(it.by()));
        Stream.ofNullable(hui.minutes()).forEach(it -> people.addAll(it.proofreaders()));
        return people;
    }

    private static OneHuiPage.@Nullable Minutes minutes(
            HuiAnswer hui, List<EntryAnswer> recorded, List<Item> promised, Whole whole, HuiWords words) {
        HuiAnswer.Minutes minutes = hui.minutes();
        if (minutes == null) {
            return null;
        }
        String told = minutes.proofreaders().isEmpty()
                ? words.say().label("hui.minutes.shared", minutes.on())
                : words.say().label("hui.minutes.proofread", minutes.on(), words.names(minutes.proofreaders()));
        return new OneHuiPage.Minutes(
                told, rows(promised, whole, words.faces(), words.say()), words.headings(minutes, recorded));
    }

    private static List<PromiseRow> rows(List<Item> promises, Whole whole, Faces faces, Saying say) {
        return promises.stream()
                .map(it -> PromiseRow.of(it, whole.asked(), faces, new PromiseWords(say)))
                .toList();
    }
}
