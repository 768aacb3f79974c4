package nz.partnershipledger.query.partnership.overview;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.query.base.Lists;
import nz.partnershipledger.query.commitment.CommitmentStatus;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.commitment.PromiseRow;
import nz.partnershipledger.query.commitment.PromiseWords;
import nz.partnershipledger.query.commitment.Promised;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.entry.TimelineDesk;
import nz.partnershipledger.query.entry.TimelineReading;
import nz.partnershipledger.query.hui.HuiInShort;
import nz.partnershipledger.query.journey.JourneyAnswer;
import nz.partnershipledger.query.journey.JourneyAnswer.Visit;
import nz.partnershipledger.query.journey.JourneyDesk;
import nz.partnershipledger.query.journey.JourneyPicture;
import nz.partnershipledger.query.journey.JourneyWords;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.live.Meanwhile;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.partnership.Agreed;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.overview.PartnershipPage.VisitInWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows one partnership as it is now, and its story: the next hui, what needs someone, what is still to come; its journey, and what happened. */
@RestController
@Hidden
final class PartnershipPageController {
    private static final int ENTRIES_SHOWN = 3;
    private static final int NEEDS_SHOWN = 4;
    private static final int AHEAD_SHOWN = 3;

    private final PartnershipPages partnerships;
    private final FollowThroughDesk promises;
    private final JourneyDesk journeys;
    private final HuiInShort hui;
    private final TimelineDesk timeline;

    PartnershipPageController(
            PartnershipPages partnerships,
            FollowThroughDesk promises,
            JourneyDesk journeys,
            HuiInShort hui,
            TimelineDesk timeline) {
        this.partnerships = partnerships;
        this.promises = promises;
        this.journeys = journeys;
        this.hui = hui;
        this.timeline = timeline;
    }

    @GetMapping("/partnerships/{partnership}")
    ResponseEntity<String> partnership(
            Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> partnerships.pages().show(request, "partnership/partnership", page(whole, say)));
    }

    private PartnershipPage page(Whole whole, Saying say) {
        Asked asked = whole.asked();
        Meanwhile<List<Called>> others =
                Meanwhile.begun(() -> whole.looksAfterPartners() ? partnerships.others(whole, say) : List.of());
        Meanwhile<List<Item>> promised =
                Meanwhile.begun(() -> promises.listWithin(whole.seen().anew()).items());
        JourneyAnswer journey = whole.open(journeys.journey(whole.seen()));
        List<EntryAnswer> entries = whole.open(timeline.latest(whole.seen(), ENTRIES_SHOWN, say.locale()));
        HuiInShort.Shown met = hui.of(whole, say);
        List<Item> items = promised.get();
        List<Item> needs = items.stream()
                .filter(PartnershipPageController::needsSomeone)
                .limit(NEEDS_SHOWN)
                .toList();
        List<Item> ahead = items.stream()
                .filter(PartnershipPageController::isAhead)
                .limit(AHEAD_SHOWN)
                .toList();
        List<Item> shown = whole.open(Lists.both(needs, ahead));
        Set<PersonId> people = new LinkedHashSet<>();
        shown.forEach(it -> Promised.peopleIn(it).forEach(people::add));
        entries.forEach(it -> EntryOnPage.peopleIn(it).forEach(people::add));
        people.addAll(AgreedInWords.people(whole.seen().then()));
        journey.visits().forEach(it -> it.answers().forEach(answer -> people.add(answer.person())));
        Faces faces = partnerships.faces(whole.seen(), people, say);
        Said said = new Said(faces, say);
        return new PartnershipPage(
                whole,
                where(whole.seen().then(), say),
                new AgreedInWords(whole.seen().then(), AgreedInWords.answers(whole.seen()), said).all(),
                unasked(whole, say),
                faces.formerPartners(whole.seen().then()),
                others.get(),
                JourneyPicture.of(journey, whole.seen().day(), say),
                journey.visits().stream().map(it -> visit(it, whole, said)).toList(),
                met,
                rows(needs, asked, said),
                rows(ahead, asked, said),
                items.stream()
                        .filter(it -> it.overdue()
                                && it.promiser().equals(whole.reader().person()))
                        .findFirst()
                        .map(it -> whole.address("/promises/" + it.commitment()))
                        .orElse(null),
                items.size(),
                entries.stream()
                        .map(it -> EntryOnPage.of(whole.id(), it, asked, faces, say))
                        .toList(),
                TimelineReading.dated(whole.seen()).size(),
                say);
    }

    private static List<PromiseRow> rows(List<Item> items, Asked asked, Said said) {
        return items.stream()
                .map(it -> PromiseRow.of(it, asked, said.faces(), new PromiseWords(said.say())))
                .toList();
    }

    private static boolean needsSomeone(Item it) {
        return switch (it.status()) {
            case PROPOSED -> true;
            case OPEN -> it.overdue() || !it.promiseConfirmed() || it.changeAskedFor() != null;
            case KEPT, MISSED, RELEASED, DECLINED, WITHDRAWN, HANDED_OVER -> false;
        };
    }

    private static boolean isAhead(Item it) {
        return it.status() == CommitmentStatus.OPEN && !needsSomeone(it);
    }

    private static @Nullable String where(PartnershipRow row, Saying say) {
        return row.stage() == null || row.stageSince() == null
                ? null
                : say.label(
                        "partnership.where", say.label("element." + row.stage().name()), row.stageSince());
    }

    private static @Nullable Written unasked(Whole whole, Saying say) {
        Agreed agreed = whole.seen().then().facilitatorAgreed();
        PersonalText why = agreed == null ? null : agreed.whyNotAsked();
        return why == null ? null : Written.of(whole.open(Text.in(whole.id(), why)), say);
    }

    private static VisitInWords visit(Visit it, Whole whole, Said said) {
        Saying say = said.say();
        String entered = it.links().getOrDefault("entered", "");
        Object reason = it.reason();
        return new VisitInWords(
                JourneyWords.visit(it, say),
                AnswersInWords.unlessConfirmed(it.confirmed(), it.answers(), said),
                reason == null ? null : Written.of(reason, say),
                whole.address("/entries/" + entered.substring(entered.lastIndexOf('/') + 1)));
    }
}
