package nz.partnershipledger.query.commitment;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.ReasonCategory;
import nz.partnershipledger.query.commitment.Bringing.Korero;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.AskedChange;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.PromisePage.Lead;
import nz.partnershipledger.query.entry.Answering;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.entry.LetThemKnow;
import nz.partnershipledger.query.entry.StepOfEntry;
import nz.partnershipledger.query.entry.TimelineDesk;
import nz.partnershipledger.query.list.Readers;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Filling;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows one promise: what became of it, the entries it is made of, and what may come next. */
@RestController
@Hidden
final class PromisePageController {
    private static final List<StepOfPromise> ANSWERS = List.of(StepOfPromise.ACCEPT, StepOfPromise.DECLINE);
    private static final Set<StepOfPromise> SAID_BY_EITHER =
            EnumSet.of(StepOfPromise.KEEP, StepOfPromise.PROGRESS, StepOfPromise.MISS);
    private static final List<StepOfEntry> ANSWERS_TO_A_CHANGE = List.of(StepOfEntry.AGREE, StepOfEntry.NOT_AGREE);
    private static final String KEPT = "commitment-kept";
    private static final Set<String> SETTLING = Set.of(KEPT, "commitment-missed", "commitment-released");

    private final PartnershipPages partnerships;
    private final FollowThroughDesk promises;
    private final TimelineDesk timeline;
    private final Bringing bringing;

    PromisePageController(
            PartnershipPages partnerships, FollowThroughDesk promises, TimelineDesk timeline, Bringing bringing) {
        this.bringing = bringing;
        this.partnerships = partnerships;
        this.promises = promises;
        this.timeline = timeline;
    }

    @GetMapping("/partnerships/{partnership}/promises/{commitment}")
    ResponseEntity<String> promise(
            Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            HttpServletRequest request) {
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> partnerships.pages().show(request, "commitment/promise", page(whole, commitment, request)));
    }

    private PromisePage page(Whole whole, CommitmentId commitment, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        Asked asked = whole.asked();
        List<Item> holders = whole.open(promises.one(whole.seen(), commitment)).holders();
        List<EntryAnswer> entries = whole.open(timeline.timeline(
                        whole.seen(), asked.momentAnd(Map.of("commitment", commitment.toString())), say.locale()))
                .items();
        Set<PersonId> people = new LinkedHashSet<>();
        holders.forEach(it -> Promised.peopleIn(it).forEach(people::add));
        entries.forEach(it -> EntryOnPage.peopleIn(it).forEach(people::add));
        Faces faces = partnerships.faces(whole.seen(), people, say);
        PromiseWords words = new PromiseWords(say);
        Item latest = holders.getLast();
        List<EntryOnPage> shown = entries.stream()
                .map(it -> EntryOnPage.of(whole.id(), it, asked, faces, say))
                .toList();
        Answering answering = Answering.whetherSeen(whole, entries, say);
        return new PromisePage(
                whole,
                PromiseRow.of(latest, asked, faces, words),
                leads(whole, latest, say),
                new ChangesInWords(entries, AnswersReading.of(whole.seen()), new Said(faces, say)).all(shown),
                holders.subList(0, holders.size() - 1).stream()
                        .map(it -> PromiseRow.of(it, asked, faces, words))
                        .toList(),
                latest.status() == CommitmentStatus.KEPT ? seen(shown) : List.of(),
                answering,
                korero(whole, latest, entries, say),
                steps(whole, latest, answering, faces.called(latest.promiser()), entries, say),
                asksOthers(whole, entries) ? LetThemKnow.from(request, say) : null,
                shown);
    }

    /** Only of a promise that needs one, and to those who write there. */
    private @Nullable Korero korero(Whole whole, Item it, List<EntryAnswer> entries, Saying say) {
        boolean needed = (it.overdue() && !it.notLookedAt()) || it.disputed();
        return needed && whole.writes()
                ? bringing.up(whole, it, entries.getFirst().position(), say)
                : null;
    }

    /** Of the last keeping: what was open again in between is kept anew. */
    private static List<EntryOnPage.Answer> seen(List<EntryOnPage> entries) {
        return entries.stream()
                .filter(it -> KEPT.equals(it.entry().type()))
                .reduce((earlier, later) -> later)
                .map(EntryOnPage::seen)
                .orElse(List.of());
    }

    private static boolean asksOthers(Whole whole, List<EntryAnswer> entries) {
        PersonId reader = whole.reader().person();
        List<Long> own = entries.stream()
                .filter(it -> it.actor().equals(reader))
                .map(EntryAnswer::position)
                .toList();
        return whole.past() == null && AnswersReading.of(whole.seen()).waitsForOthers(own, reader);
    }

    private static List<Lead> leads(Whole whole, Item it, Saying say) {
        Origin origin = it.origin();
        List<Lead> leads = new ArrayList<>();
        lead(leads, whole, say, "due-at", "hui", it.dueAtHui());
        lead(leads, whole, say, "from", "hui", origin.hui());
        lead(leads, whole, say, "from", "decisions", origin.decision());
        lead(leads, whole, say, "from", "disagreements", origin.disagreement());
        if (origin.difficulty() != null) {
            leads.add(new Lead(
                    say.label("promise.from"),
                    say.label("promise.lead.difficulties"),
                    whole.address("/hui") + "#difficult"));
        }
        return leads;
    }

    private static void lead(List<Lead> leads, Whole whole, Saying say, String how, String list, @Nullable Object id) {
        if (id != null) {
            leads.add(new Lead(
                    say.label("promise." + how),
                    say.label("promise.lead." + list),
                    whole.address("/" + list + "/" + id)));
        }
    }

    private static boolean isOffered(List<EntryAnswer> entries) {
        return entries.stream()
                .map(EntryAnswer::type)
                .filter(it -> it.startsWith("hand-over-"))
                .reduce((earlier, later) -> later)
                .filter("hand-over-offered"::equals)
                .isPresent();
    }

    private static List<Form> steps(
            Whole whole,
            Item latest,
            @Nullable Answering answering,
            Called promiser,
            List<EntryAnswer> entries,
            Saying say) {
        if (!whole.writes()) {
            return List.of();
        }
        PersonId reader = whole.reader().person();
        boolean own = latest.promiser().equals(reader);
        Forms forms = Forms.of(whole, say)
                .about("commitment", latest.commitment())
                .among(whole.partners().stream()
                        .filter(it -> !it.id().equals(latest.promiser()))
                        .toList());
        EntryAnswer settling = entries.stream()
                .filter(it -> SETTLING.contains(it.type()))
                .reduce((earlier, later) -> later)
                .filter(it -> own || it.actor().equals(reader))
                .orElse(null);
        Stream<Form> answered = latest.status() == CommitmentStatus.PROPOSED && !own
                ? ANSWERS.stream()
                        .map(it -> forms.fill(it)
                                .in(".for")
                                .telling(promiser.name())
                                .knowing("by", promiser.id())
                                .form())
                : Stream.empty();
        AskedChange asked = latest.changeAskedFor();
        Stream<Form> toAChange = asked == null || !own
                ? Stream.empty()
                : ANSWERS_TO_A_CHANGE.stream()
                        .map(it -> Forms.of(whole, say)
                                .about("position", asked.entry())
                                .fill(it)
                                .form());
        PersonId facilitator = whole.seen().now().facilitator();
        boolean mayUnasked = reader.equals(facilitator) || reader.equals(latest.owedTo());
        Stream<Form> next = new NextSteps(reader, facilitator)
                .of(latest, isOffered(entries)).stream()
                        .filter(it -> it != StepOfPromise.TAKE_BACK || settling != null)
                        .filter(it -> it != StepOfPromise.DISPUTE || answering == null)
                        .map(it -> form(forms.fill(it), it, own, mayUnasked, promiser, settling));
        Stream<Form> shared = Readers.PRIVATE.equals(latest.audience())
                ? Stream.of(Forms.of(whole, say)
                        .about("position", entries.getFirst().position())
                        .then(whole.address())
                        .fill(StepOfEntry.SHARE)
                        .form())
                : Stream.empty();
        return Stream.of(toAChange, answered, next, shared).flatMap(it -> it).toList();
    }

    /** Only the promiser says why; another may write down what the promiser said, who confirms it later. */
    private static Form form(
            Filling form,
            StepOfPromise step,
            boolean own,
            boolean mayUnasked,
            Called promiser,
            @Nullable EntryAnswer settling) {
        if (settling != null) {
            form.knowing("entry", settling.position());
        }
        if (!own && SAID_BY_EITHER.contains(step)) {
            form.offering("by", List.of(promiser));
        } else {
            form.without("by");
        }
        if (!own) {
            form.knowing("reason.category", ReasonCategory.NOT_YET_ASKED).without("reason.text");
        }
        if (!own && NextSteps.CHANGES.contains(step)) {
            form.in(".asked").telling(promiser.name());
        }
        if (own || !mayUnasked) {
            form.without("whyNotAsked");
        }
        if (!own && step == StepOfPromise.MISS) {
            form.without("reason.category");
        }
        return form.form();
    }
}
