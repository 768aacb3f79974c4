package nz.partnershipledger.query.commitment.mine;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.account.SignedIn;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.ReasonCategory;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.query.commitment.CommitmentPages;
import nz.partnershipledger.query.commitment.CommitmentStatus;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.commitment.MyCommitmentsAnswer;
import nz.partnershipledger.query.commitment.NextSteps;
import nz.partnershipledger.query.commitment.PromiseRow;
import nz.partnershipledger.query.commitment.PromiseWords;
import nz.partnershipledger.query.commitment.Promised;
import nz.partnershipledger.query.commitment.StepOfPromise;
import nz.partnershipledger.query.commitment.Summary.Ratio;
import nz.partnershipledger.query.commitment.mine.MyPromisesPage.Ours;
import nz.partnershipledger.query.commitment.mine.MyPromisesPage.Some;
import nz.partnershipledger.query.entry.AnswerRow;
import nz.partnershipledger.query.entry.WaitingCards;
import nz.partnershipledger.query.home.AtHome;
import nz.partnershipledger.query.hui.HuiInShort;
import nz.partnershipledger.query.hui.TableDesk;
import nz.partnershipledger.query.hui.TableDesk.ToWriteUp;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Days;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Past;
import nz.partnershipledger.query.page.Sentence;
import nz.partnershipledger.query.page.Sentence.Piece;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.partnership.Labels;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.sight.PausedForMe;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows someone what they said they would do and what others promised them, made for a phone and four minutes. */
@RestController
@Hidden
final class MyPromisesPageController {
    static final String PATH = "/my-promises";

    /** As many hui as leave what one promised within reach. */
    private static final int MOST_HUI = 3;

    private static final String FOLLOW_THROUGH = "/follow-through";

    private static final List<QuickStep> DOING =
            List.of(QuickStep.KEEP, QuickStep.RENEGOTIATE, QuickStep.ASK_FOR_A_HAND);
    private static final List<Integer> WEEKS_LATER = List.of(1, 2);
    private static final List<QuickStep> ANSWERS = List.of(QuickStep.ACCEPT, QuickStep.CONFIRM);

    /** Promises that were asked for or written down: those have cards of their own. */
    private static final Set<String> ASKED_BY_A_CARD = Stream.of(CommitmentMade.class, CommitmentProposed.class)
            .map(it -> Catalogue.storedForm(it).name())
            .collect(Collectors.toUnmodifiableSet());

    private final FollowThroughDesk promises;
    private final TableDesk tables;
    private final PartnershipsInReach reach;
    private final PartnershipReading partnerships;
    private final Labels labels;
    private final Names names;
    private final WaitingCards waiting;
    private final PausedForMe paused;
    private final Opening opening;
    private final Pages pages;
    private final PartnershipPages whole;
    private final HuiInShort hui;
    private final Days days;
    private final AtHome home;

    MyPromisesPageController(
            FollowThroughDesk promises,
            TableDesk tables,
            PartnershipsInReach reach,
            PartnershipReading partnerships,
            Labels labels,
            Names names,
            WaitingCards waiting,
            PausedForMe paused,
            Opening opening,
            Pages pages,
            PartnershipPages whole,
            HuiInShort hui,
            Days days,
            AtHome home) {
        this.promises = promises;
        this.tables = tables;
        this.reach = reach;
        this.partnerships = partnerships;
        this.labels = labels;
        this.names = names;
        this.waiting = waiting;
        this.paused = paused;
        this.opening = opening;
        this.pages = pages;
        this.whole = whole;
        this.hui = hui;
        this.days = days;
        this.home = home;
    }

    /** What the cards are made of. */
    private record Made(
            Actor reader,
            Asked asked,
            Map<PartnershipId, PartnershipRow> partnerships,
            Map<PartnershipId, Text> labels,
            Faces faces,
            PromiseWords words,
            @Nullable Past past,
            LocalDate today) {
        /** Those whom a promise names; nobody where its words are withheld. */
        Faces facesOf(Item it) {
            return it.what().isWithheld() ? Faces.withheld(words.say()) : faces;
        }

        @Nullable
        Written label(PartnershipId partnership) {
            Text label = labels.get(partnership);
            return label == null ? null : Written.of(label, words.say());
        }
    }

    @GetMapping(PATH)
    ResponseEntity<String> mine(SignedIn signedIn, HttpServletRequest request) {
        Actor reader = signedIn.actor();
        Asked asked = Asked.of(request);
        if (asked.one(Past.DAY) != null) {
            return days.toThePast(asked);
        }
        Saying say = pages.saying(request);
        MyCommitmentsAnswer mine = opening.open(reader, promises.mine(reader, asked.given()));
        Made made = made(reader, asked, mine, say);
        List<ToWriteUp> minutes = made.past() == null ? tables.toWriteUp(reader, made.today()) : List.of();
        WaitingCards.Some waits = made.past() == null
                ? waiting.first(reader, asked, say, MyPromisesPageController::hasACard)
                : WaitingCards.Some.NOTHING;
        // Others come to their partnerships, and are told there.
        AtHome.Told told = made.past() == null && reader.role() == SystemRole.PARTNER
                ? home.told(signedIn, asked, say)
                : AtHome.Told.NOTHING;
        List<Ours> family = family(made, request);
        return pages.show(
                request,
                "commitment/mine",
                page(
                        mine,
                        family,
                        family.isEmpty() ? called(made, request) : List.of(),
                        minutes,
                        family.isEmpty() ? waits : waits.onlyFirst(),
                        made,
                        told,
                        paused.told(reader, say)));
    }

    private Made made(Actor reader, Asked asked, MyCommitmentsAnswer mine, Saying say) {
        List<Item> items = Stream.concat(mine.promised().stream(), mine.promisedToMe().stream())
                .toList();
        List<Item> named = items.stream().filter(it -> !it.what().isWithheld()).toList();
        Set<PartnershipId> ofItems = items.stream().map(Item::partnership).collect(Collectors.toSet());
        List<PartnershipRow> ofInterest = partnerships.begunBy(
                Past.momentOf(asked),
                reader,
                reach.of(reader, null).stream()
                        .filter(it -> ofItems.contains(it.partnership())
                                || it.standing().partners().contains(reader.person()))
                        .toList());
        List<PartnershipRow> own = ofInterest.stream()
                .filter(it -> it.standing().partners().contains(reader.person()))
                .toList();
        Set<PersonId> people = new LinkedHashSet<>();
        named.forEach(it -> Promised.peopleIn(it).forEach(people::add));
        own.forEach(it -> people.addAll(it.standing().partners()));
        LocalDate today = days.today();
        return new Made(
                reader,
                asked,
                ofInterest.stream().collect(Collectors.toMap(PartnershipRow::partnership, Function.identity())),
                opening.open(
                        reader,
                        labels.asTexts(reader, ofInterest, Past.momentOf(asked)).entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, it -> it.getValue().opening(Text.Opens.IN_LISTS)))),
                Faces.of(
                        names,
                        Within.list(
                                reader,
                                Stream.concat(
                                                named.stream().flatMap(Promised::partOf),
                                                own.stream().map(PartnershipRow::partnership))
                                        .collect(Collectors.toSet())),
                        people,
                        Past.momentOf(asked),
                        say),
                new PromiseWords(say),
                Past.of(asked, say, today),
                today);
    }

    private static MyPromisesPage page(
            MyCommitmentsAnswer mine,
            List<Ours> family,
            List<Ours> called,
            List<ToWriteUp> minutes,
            WaitingCards.Some waits,
            Made made,
            AtHome.Told told,
            PausedForMe.Told paused) {
        Saying say = made.words().say();
        Predicate<Item> isOpen = it -> it.status() == CommitmentStatus.OPEN;
        Predicate<Item> isAsked = it -> it.status() == CommitmentStatus.PROPOSED;
        Predicate<Item> isWrittenDown = it -> !it.promiseConfirmed() && isSettledOrOpen(it);
        // Lines of minutes are asked of together, and an ākonga of one thing at a time; each of them can be answered on
        // its own page.
        Predicate<Item> hasNoCard =
                waits.oneAtATime() ? isAsked.or(isWrittenDown) : isWrittenDown.and(Item::fromMinutes);
        List<Item> open = mine.promised().stream().filter(isOpen).toList();
        return new MyPromisesPage(
                made.asked(),
                made.past(),
                lead(open.stream().filter(hasNoCard.negate()).toList(), made),
                family,
                called,
                minutes,
                waits,
                cards(mine.promised(), isAsked.and(hasNoCard.negate()), made),
                cards(mine.promised(), isWrittenDown.and(hasNoCard.negate()), made),
                cards(open, Item::promiseConfirmed, made),
                cards(mine.promisedToMe(), isOpen.or(isAsked), made),
                Some.of(
                        Stream.concat(
                                        mine.promised().stream()
                                                .filter(isOpen.or(isAsked)
                                                        .negate()
                                                        .or(hasNoCard)),
                                        mine.promisedToMe().stream()
                                                .filter(isOpen.or(isAsked).negate()))
                                .toList(),
                        it -> PromiseRow.of(it, made.asked(), made.facesOf(it), made.words())),
                Asked.address(
                        FOLLOW_THROUGH,
                        made.asked()
                                .momentAnd(
                                        Map.of("person", made.reader().person().toString()))),
                own(mine.summary().followThrough(), say),
                made.today(),
                told,
                paused);
    }

    /** Whether it is asked on a card of its own, with the promise. */
    private static boolean hasACard(AnswerRow row) {
        return ASKED_BY_A_CARD.contains(row.type()) && !row.ofMinutes();
    }

    private static boolean isSettledOrOpen(Item it) {
        return switch (it.status()) {
            case OPEN, KEPT, MISSED -> true;
            case PROPOSED, RELEASED, DECLINED, WITHDRAWN, HANDED_OVER -> false;
        };
    }

    private static @Nullable Sentence own(Ratio kept, Saying say) {
        return kept.denominator() == 0
                ? null
                : Sentence.of(
                        say,
                        kept.denominator() == 1 ? "mine.own.one" : "mine.own",
                        new Piece(Long.toString(kept.numerator()), null),
                        new Piece(Long.toString(kept.denominator()), null));
    }

    private static String lead(List<Item> open, Made made) {
        Saying say = made.words().say();
        if (open.isEmpty()) {
            return say.label("mine.none");
        }
        String one = open.size() == 1 ? ".one" : "";
        String many = Integer.toString(open.size());
        return open.getFirst().due() == null
                ? say.label("mine.some-undated" + one, many)
                : say.label("mine.some" + one, many, when(open.getFirst(), made));
    }

    /** The partnerships in which the reader is whānau or ākonga, where they are told simply. */
    private List<Ours> family(Made made, HttpServletRequest request) {
        PersonId reader = made.reader().person();
        return made.partnerships().values().stream()
                .filter(it -> it.standing().partners().contains(reader))
                .filter(it -> it.roleOf(reader).filter(Whole::isFamily).isPresent())
                .map(it -> ours(it.partnership(), CommitmentPages.WHAT_WE_SAID, made, request))
                .sorted(Comparator.comparing(it -> it.label().text()))
                .toList();
    }

    /** The nearest hui of all others. */
    private List<Ours> called(Made made, HttpServletRequest request) {
        PersonId reader = made.reader().person();
        List<PartnershipId> own = made.partnerships().values().stream()
                .filter(it -> it.standing().partners().contains(reader))
                .map(PartnershipRow::partnership)
                .toList();
        return made.past() == null
                ? tables.nearest(own, made.today(), MOST_HUI).stream()
                        .map(it -> ours(it, "", made, request))
                        .toList()
                : List.of();
    }

    private Ours ours(PartnershipId partnership, String page, Made made, HttpServletRequest request) {
        return new Ours(
                made.asked().at("/partnerships/" + partnership + page),
                Objects.requireNonNull(made.label(partnership)),
                made.past() == null
                        ? hui.of(
                                whole.look(made.reader(), partnership, request),
                                made.words().say())
                        : null);
    }

    private static Some<PromiseCard> cards(List<Item> items, Predicate<Item> which, Made made) {
        return Some.of(items.stream().filter(which).toList(), it -> card(it, made));
    }

    private static PromiseCard card(Item it, Made made) {
        PartnershipRow partnership = made.partnerships().get(it.partnership());
        Set<StepOfPromise> steps = partnership == null ? Set.of() : steps(it, partnership, made);
        return new PromiseCard(
                PromiseRow.of(it, made.asked(), made.facesOf(it), made.words()),
                made.label(it.partnership()),
                when(it, made),
                it.status() != CommitmentStatus.PROPOSED,
                made.facesOf(it).called(it.suggestedBy() == null ? it.recordedBy() : it.suggestedBy()),
                steps.contains(StepOfPromise.KEEP)
                        ? forms(DOING.stream(), steps, it, made).toList()
                        : List.of(),
                steps.contains(StepOfPromise.RENEGOTIATE) ? later(it, made) : PromiseCard.Later.NONE,
                forms(ANSWERS.stream(), steps, it, made).findFirst().orElse(null),
                forms(Stream.of(QuickStep.DECLINE), steps, it, made).findFirst().orElse(null));
    }

    /** A week later, or two, counted from its day where that is still to come: where it is for one person, they are the one who agrees. */
    private static PromiseCard.Later later(Item it, Made made) {
        PersonId owedTo = it.owedTo();
        PartnershipRow partnership = made.partnerships().get(it.partnership());
        if (owedTo == null
                || partnership == null
                || owedTo.equals(made.reader().person())
                || !partnership.standing().partners().contains(owedTo)) {
            return PromiseCard.Later.NONE;
        }
        Saying say = made.words().say();
        LocalDate due = it.due();
        LocalDate from = due == null || due.isBefore(made.today()) ? made.today() : due;
        Forms forms = formsOf(it, List.of(), made);
        return new PromiseCard.Later(
                say.label("mine.later", made.facesOf(it).called(owedTo).name()),
                WEEKS_LATER.stream()
                        .map(from::plusWeeks)
                        .map(day -> forms.fill(QuickStep.RENEGOTIATE)
                                .in(".later")
                                .telling(say.weekday(day))
                                .keptAs(day.toString())
                                .without("what", "reason.text")
                                .knowing("due", day)
                                .knowing("agreedBy", owedTo)
                                .knowing("reason.category", ReasonCategory.NOT_YET_ASKED)
                                .form())
                        .toList());
    }

    private static Stream<Form> forms(Stream<QuickStep> quick, Set<StepOfPromise> steps, Item it, Made made) {
        PersonId reader = made.reader().person();
        PersonId owedTo = it.owedTo();
        PartnershipRow partnership = made.partnerships().get(it.partnership());
        List<Called> partners = partnership == null ? List.of() : partners(partnership, reader, made);
        Forms forms = formsOf(it, partners, made);
        return quick.filter(step -> steps.contains(StepOfPromise.valueOf(step.name())))
                .map(step -> forms.fill(step)
                        .offering(
                                "agreedBy",
                                owedTo == null || owedTo.equals(reader)
                                        ? partners
                                        : List.of(made.facesOf(it).called(owedTo)))
                        .form());
    }

    private static Forms formsOf(Item it, List<Called> partners, Made made) {
        return new Forms(
                made.words().say(),
                made.today(),
                made.reader().person(),
                partners,
                Map.of(
                        "partnership", it.partnership().toString(),
                        "commitment", it.commitment().toString()),
                PATH);
    }

    /** Nothing is recorded from the past, nor by those who have left. */
    private static Set<StepOfPromise> steps(Item it, PartnershipRow partnership, Made made) {
        PersonId reader = made.reader().person();
        return made.past() == null && partnership.standing().partners().contains(reader)
                ? Set.copyOf(new NextSteps(reader, partnership.facilitator()).of(it, false))
                : Set.of();
    }

    private static List<Called> partners(PartnershipRow partnership, PersonId reader, Made made) {
        return made.faces().partners(partnership).stream()
                .filter(it -> !it.id().equals(reader))
                .toList();
    }

    /** Its day as one would say it; how far off that is, only of today. */
    private static String when(Item it, Made made) {
        Saying say = made.words().say();
        LocalDate due = it.due();
        if (due == null) {
            return say.label("mine.no-day");
        }
        if (made.past() != null) {
            return say.label("mine.by", say.weekday(due));
        }
        long until = ChronoUnit.DAYS.between(made.today(), due);
        return until < 0
                ? say.label("mine.was", say.weekday(due), ago(-until, say))
                : say.label("mine.by-in", say.label("mine.by", say.weekday(due)), ahead(until, say));
    }

    private static String ahead(long days, Saying say) {
        return days == 0
                ? say.label("mine.today")
                : days == 1 ? say.label("mine.tomorrow") : say.label("mine.in-days", Long.toString(days));
    }

    private static String ago(long days, Saying say) {
        return days == 1 ? say.label("mine.yesterday") : say.label("mine.days-ago", Long.toString(days));
    }
}
