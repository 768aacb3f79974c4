package nz.partnershipledger.query.partnership.overview;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.query.commitment.FollowThroughAnswer;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.commitment.PromiseRow;
import nz.partnershipledger.query.commitment.PromiseWords;
import nz.partnershipledger.query.commitment.Promised;
import nz.partnershipledger.query.commitment.Summary;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.entry.TimelineDesk;
import nz.partnershipledger.query.hui.HuiInShort;
import nz.partnershipledger.query.journey.JourneyAnswer;
import nz.partnershipledger.query.journey.JourneyAnswer.Visit;
import nz.partnershipledger.query.journey.JourneyDesk;
import nz.partnershipledger.query.journey.JourneyPicture;
import nz.partnershipledger.query.journey.JourneyWords;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Section;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.partnership.Agreed;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.overview.PartnershipPage.Chip;
import nz.partnershipledger.query.partnership.overview.PartnershipPage.VisitInWords;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows one partnership: who is in it, its journey, what was promised, what happened. */
@RestController
@Hidden
final class PartnershipPageController {
    private static final String ENTRIES_SHOWN = "10";
    private static final String SHOW = "show";

    private final PartnershipPages partnerships;
    private final FollowThroughDesk promises;
    private final JourneyDesk journeys;
    private final HuiInShort hui;
    private final TimelineDesk timeline;
    private final List<Section.OfPartnership> sections;

    PartnershipPageController(
            PartnershipPages partnerships,
            FollowThroughDesk promises,
            JourneyDesk journeys,
            HuiInShort hui,
            TimelineDesk timeline,
            ObjectProvider<Section.OfPartnership> sections) {
        this.partnerships = partnerships;
        this.promises = promises;
        this.journeys = journeys;
        this.hui = hui;
        this.timeline = timeline;
        this.sections = sections.orderedStream().toList();
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
        Actor reader = whole.reader();
        Asked asked = whole.asked();
        FollowThroughAnswer promised = whole.open(promises.listWithin(whole.seen()));
        List<Item> items = promised.items();
        JourneyAnswer journey = whole.open(journeys.journey(whole.seen()));
        Page<EntryAnswer> entries = whole.open(timeline.timeline(
                whole.seen(), asked.momentAnd(Map.of("sort", "-on", "limit", ENTRIES_SHOWN)), say.locale()));
        Set<PersonId> people = new LinkedHashSet<>();
        items.forEach(it -> Promised.peopleIn(it).forEach(people::add));
        entries.items().forEach(it -> EntryOnPage.peopleIn(it).forEach(people::add));
        people.addAll(AgreedInWords.people(whole.seen().then()));
        journey.visits().forEach(it -> it.answers().forEach(answer -> people.add(answer.person())));
        Faces faces = partnerships.faces(whole.seen(), people, say);
        Said said = new Said(faces, say);
        Summary summary = promised.summary();
        return new PartnershipPage(
                whole,
                where(whole.seen().then(), say),
                new AgreedInWords(whole.seen().then(), said).all(),
                unasked(whole, say),
                faces.formerPartners(whole.seen().then()),
                whole.looksAfterPartners() ? partnerships.others(whole, say) : List.of(),
                JourneyPicture.of(journey, whole.seen().day(), say),
                journey.visits().stream().map(it -> visit(it, whole, said)).toList(),
                hui.of(whole, say),
                summary,
                summary == null || summary.followThrough().denominator() == 0 ? null : kept(summary, say),
                summary == null ? "" : counts(summary, say),
                chips(items, asked, reader, say),
                items.stream()
                        .filter(it -> Shown.of(asked).fits(it, reader))
                        .map(it -> PromiseRow.of(it, asked, faces, new PromiseWords(say)))
                        .toList(),
                sections.stream().map(it -> it.of(whole, say)).toList(),
                entries.items().stream()
                        .map(it -> EntryOnPage.of(whole.id(), it, asked, faces, say))
                        .toList(),
                entries.total(),
                say);
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

    private static String kept(Summary summary, Saying say) {
        return say.label(
                "promises.kept",
                Long.toString(summary.followThrough().numerator()),
                Long.toString(summary.followThrough().denominator()));
    }

    private static String counts(Summary summary, Saying say) {
        List<String> counts = new ArrayList<>();
        add(counts, "promises.seen-differently", summary.seenDifferently(), say);
        add(counts, "promises.come", summary.open(), say);
        add(counts, "promises.korero", summary.overdue(), say);
        add(counts, "promises.missed", summary.missed(), say);
        add(counts, "promises.released", summary.released(), say);
        add(counts, "promises.asked", summary.proposed(), say);
        add(counts, "promises.undated", summary.undated(), say);
        add(counts, "promises.unconfirmed", summary.unconfirmed(), say);
        return String.join(" · ", counts);
    }

    private static void add(List<String> counts, String key, long count, Saying say) {
        if (count > 0) {
            String one = key + ".one";
            boolean single = count == 1 && !say.label(one).equals(one);
            counts.add(say.label(single ? one : key, Long.toString(count)));
        }
    }

    private static List<Chip> chips(List<Item> items, Asked asked, Actor reader, Saying say) {
        List<Chip> chips = new ArrayList<>();
        for (Shown shown : Shown.values()) {
            long count = items.stream().filter(it -> shown.fits(it, reader)).count();
            if (count > 0 || shown == Shown.ALL) {
                chips.add(new Chip(
                        asked.with(SHOW, shown == Shown.ALL ? null : shown.word()) + "#promises",
                        say.label("promises.show." + shown.word(), Long.toString(count)),
                        shown == Shown.of(asked)));
            }
        }
        return chips;
    }

    /** Which promises are shown. */
    enum Shown {
        ALL,
        KORERO,
        COME,
        ASKED,
        KEPT,
        ENDED,
        MINE;

        static Shown of(Asked asked) {
            String wanted = asked.one(SHOW);
            for (Shown shown : values()) {
                if (shown.word().equals(wanted)) {
                    return shown;
                }
            }
            return ALL;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean fits(Item it, Actor reader) {
            return switch (this) {
                case ALL -> true;
                case MINE -> it.promiser().equals(reader.person());
                case KORERO -> it.overdue();
                case COME, ASKED, KEPT, ENDED ->
                    this
                            == switch (it.status()) {
                                case OPEN -> it.overdue() ? KORERO : COME;
                                case PROPOSED -> ASKED;
                                case KEPT -> KEPT;
                                case MISSED, RELEASED, DECLINED, WITHDRAWN, HANDED_OVER -> ENDED;
                            };
            };
        }
    }
}
