package nz.partnershipledger.query.partnership.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.PromiseRow;
import nz.partnershipledger.query.commitment.Summary;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.hui.HuiInShort;
import nz.partnershipledger.query.journey.JourneyPicture;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Filling;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Section;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * The page of one partnership.
 *
 * @param whole the partnership
 * @param where in which element it is, since when, in one sentence; null until it has entered one
 * @param agreed what those whom it binds say of its tier, who facilitates, where it is and who takes part, in words
 * @param unasked why whānau could not be asked before another facilitated; null where they were
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
 * @param sections what further features show
 * @param entries what happened, the latest first
 * @param moreEntries how many there are in all
 * @param say says the words of its forms
 */
record PartnershipPage(
        Whole whole,
        @Nullable String where,
        AgreedInWords.Words agreed,
        @Nullable Written unasked,
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
        List<Section> sections,
        List<EntryOnPage> entries,
        long moreEntries,
        Saying say) {
    /** A visit to an element in words. */
    record VisitInWords(
            String sentence,
            @Nullable String answered,
            @Nullable Written reason,
            String address) {}

    /** Which promises to show. */
    record Chip(String address, String words, boolean chosen) {}

    private Forms forms() {
        return Forms.of(whole, say).then(whole.address());
    }

    /** How the journey goes on. */
    public Form move() {
        return forms().form(StepOfPartnership.MOVE, "journey");
    }

    /** How a promise is made. */
    public Form make() {
        Filling make = forms().fill(StepOfPartnership.MAKE).at("promises");
        return (hui.ahead().isEmpty() ? make.without("dueAtHui") : make.choosing("dueAtHui", hui.choices())).form();
    }

    /** How the partnership becomes another. */
    public List<Form> changes() {
        List<Form> changes = new ArrayList<>();
        List<Called> butFacilitator = whole.partners().stream()
                .filter(it -> !it.id().equals(whole.seen().now().facilitator()))
                .toList();
        if (whole.looksAfterPartners()) {
            changes.add(forms().form(StepOfPartnership.REGISTER, "add"));
            changes.add(forms().fill(StepOfPartnership.ADD)
                    .reached()
                    .offering("person", others)
                    .form());
            changes.add(forms().fill(StepOfPartnership.FACILITATOR)
                    .offering("to", butFacilitator)
                    .form());
        }
        List<Called> couldLeave =
                butFacilitator.stream().filter(this::mayRecordLeavingOf).toList();
        if (!couldLeave.isEmpty()) {
            changes.add(forms().fill(StepOfPartnership.LEAVE)
                    .offering("who", couldLeave)
                    .form());
        }
        if (whole.writes()) {
            changes.add(forms().fill(StepOfPartnership.TIER).form());
        }
        if (whole.looksAfterPartners()) {
            changes.add(forms().then("/paused-sights")
                    .fill(StepOfPartnership.PAUSE)
                    .offering("person", couldBePaused())
                    .form());
        }
        return changes;
    }

    /** Nobody pauses their own sight; who left reads on as well, up to that day. */
    private List<Called> couldBePaused() {
        Set<PersonId> paused = whole.seen().now().standing().paused();
        return Stream.concat(whole.partners().stream(), former.stream())
                .filter(it -> !it.id().equals(whole.reader().person()) && !paused.contains(it.id()))
                .toList();
    }

    /** Whether the reader looks after somebody's sight that is paused here. */
    public boolean tellsOfPauses() {
        return whole.looksAfterPartners() && !whole.seen().now().pauses().isEmpty();
    }

    /** Whoever facilitates hands over first. */
    private boolean mayRecordLeavingOf(Called partner) {
        return whole.looksAfterPartners()
                || (whole.writes() && partner.id().equals(whole.reader().person()));
    }

    /** The day it is. */
    public LocalDate today() {
        return whole.today();
    }
}
