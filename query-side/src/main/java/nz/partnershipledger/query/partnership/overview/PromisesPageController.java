package nz.partnershipledger.query.partnership.overview;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.FollowThroughAnswer;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.commitment.PromiseRow;
import nz.partnershipledger.query.commitment.PromiseWords;
import nz.partnershipledger.query.commitment.Promised;
import nz.partnershipledger.query.commitment.Summary;
import nz.partnershipledger.query.hui.HuiInShort;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Section;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows all that was promised in one partnership, and what became of it. */
@RestController
@Hidden
final class PromisesPageController {
    private static final String SHOW = "show";
    private static final String START = "start";
    private static final int AT_A_TIME = 50;

    private final PartnershipPages partnerships;
    private final FollowThroughDesk promises;
    private final HuiInShort hui;
    private final List<Section.OfPartnership> sections;

    PromisesPageController(
            PartnershipPages partnerships,
            FollowThroughDesk promises,
            HuiInShort hui,
            ObjectProvider<Section.OfPartnership> sections) {
        this.partnerships = partnerships;
        this.promises = promises;
        this.hui = hui;
        this.sections = sections.orderedStream().toList();
    }

    /**
     * The page of them.
     *
     * @param whole the partnership
     * @param summary what became of them; null where it would be figures about one person
     * @param kept so many were kept, in words; null where nothing was due
     * @param counts the other counts, in words
     * @param toLookAt how many were taken from minutes and are not looked at yet, in words; null where there are none
     * @param chips which to show
     * @param promises those that are shown
     * @param first the address of the first of them; null where they are shown
     * @param next the address of the next; null where the last are shown
     * @param sections what further features show
     * @param make how another is made; null where the reader may not
     */
    record PromisesPage(
            Whole whole,
            @Nullable Summary summary,
            @Nullable String kept,
            String counts,
            @Nullable String toLookAt,
            List<Chip> chips,
            List<PromiseRow> promises,
            @Nullable String first,
            @Nullable String next,
            List<Section> sections,
            @Nullable Form make) {}

    /** Which promises to show. */
    record Chip(String address, String words, boolean chosen) {}

    @GetMapping("/partnerships/{partnership}/promises")
    ResponseEntity<String> promises(Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> partnerships.pages().show(request, "partnership/promises", page(whole, say)));
    }

    private PromisesPage page(Whole whole, Saying say) {
        Asked asked = whole.asked();
        FollowThroughAnswer promised = whole.open(promises.listWithin(whole.seen()));
        List<Item> items = promised.items();
        Set<PersonId> people = new LinkedHashSet<>();
        items.forEach(it -> Promised.peopleIn(it).forEach(people::add));
        Faces faces = partnerships.faces(whole.seen(), people, say);
        Summary summary = promised.summary();
        List<Item> shown = items.stream()
                .filter(it -> Shown.of(asked).fits(it, whole.reader()))
                .toList();
        long start = start(asked, shown.size());
        return new PromisesPage(
                whole,
                summary,
                summary == null || summary.followThrough().denominator() == 0 ? null : kept(summary, say),
                summary == null ? "" : counts(summary, say),
                LookThroughPageController.left(
                        items.stream().filter(Item::notLookedAt).count(), say),
                chips(items, new Asked(asked.path(), asked.without(START)), whole.reader(), say),
                shown.stream()
                        .skip(start)
                        .limit(AT_A_TIME)
                        .map(it -> PromiseRow.of(it, asked, faces, new PromiseWords(say)))
                        .toList(),
                start == 0 ? null : asked.with(START, null),
                start + AT_A_TIME < shown.size() ? asked.with(START, Long.toString(start + AT_A_TIME)) : null,
                sections.stream().map(it -> it.of(whole, say)).toList(),
                whole.writes() ? PartnershipPage.make(whole, hui.ahead(whole, say), say) : null);
    }

    /** Where the part that is asked for begins; the beginning where nothing begins there. */
    private static long start(Asked asked, long all) {
        String start = asked.one(START);
        return start != null && start.matches("[0-9]{1,6}") && Long.parseLong(start) < all ? Long.parseLong(start) : 0;
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
