package nz.partnershipledger.query.partnership.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.query.commitment.PromiseRow;
import nz.partnershipledger.query.commitment.Summary;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.hui.HuiInShort;
import nz.partnershipledger.query.journey.JourneyPicture;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * The page of one partnership.
 *
 * @param whole the partnership
 * @param where in which element it is, since when, in one sentence; null until it has entered one
 * @param former who took part and left
 * @param others whom the reader knows besides, and may add
 * @param journey its journey as a picture; null where there is none yet
 * @param visits the same as a list
 * @param hui when the next hui is, and who was heard last
 * @param summary what became of what was promised; null where it would be figures about one person
 * @param kept so many were kept, in words; null where nothing was due
 * @param counts the other counts, in words
 * @param chips which promises to show
 * @param promises those that are shown
 * @param entries what happened, the latest first
 * @param moreEntries how many there are in all
 */
record PartnershipPage(
        Whole whole,
        @Nullable String where,
        List<Called> former,
        List<Called> others,
        @Nullable JourneyPicture journey,
        List<VisitInWords> visits,
        HuiInShort.Shown hui,
        @Nullable Summary summary,
        @Nullable String kept,
        String counts,
        List<Chip> chips,
        List<PromiseRow> promises,
        List<EntryOnPage> entries,
        long moreEntries) {
    /** A visit to an element in words. */
    record VisitInWords(String sentence, @Nullable Written reason, String address) {}

    /** Which promises to show. */
    record Chip(String address, String words, boolean chosen) {}

    /** Who could facilitate in place of whoever does. */
    public List<Called> couldFacilitate() {
        return whole.partners().stream()
                .filter(it -> !it.id().equals(whole.seen().now().facilitator()))
                .toList();
    }

    /** Whose leaving the reader may record; whoever facilitates hands over first. */
    public List<Called> couldLeave() {
        return couldFacilitate().stream()
                .filter(it -> whole.looksAfterPartners()
                        || (whole.writes() && it.id().equals(whole.reader().person())))
                .toList();
    }

    /** The elements. */
    public List<Element> elements() {
        return Arrays.asList(Element.values());
    }

    /** The tiers of support. */
    public List<Tier> tiers() {
        return Arrays.asList(Tier.values());
    }

    /** What someone may be in a partnership. */
    public List<PartnerRole> roles() {
        return Arrays.asList(PartnerRole.values());
    }

    /** The day it is. */
    public LocalDate today() {
        return whole.today();
    }
}
