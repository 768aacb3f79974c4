package nz.partnershipledger.query.partnership.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.PromiseRow;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.hui.HuiInShort;
import nz.partnershipledger.query.hui.HuiOnPage;
import nz.partnershipledger.query.journey.JourneyPicture;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Filling;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
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
 * @param needs promises that need someone: a kōrero, an answer, a word whether it was said so
 * @param ahead promises still to come, the nearest first
 * @param own the page of a promise of the reader's own of which nobody has said what became of it; null where there is none
 * @param promised how many promises there are in all
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
        List<PromiseRow> needs,
        List<PromiseRow> ahead,
        @Nullable String own,
        int promised,
        List<EntryOnPage> entries,
        long moreEntries,
        Saying say) {
    /** A visit to an element in words. */
    record VisitInWords(
            String sentence,
            @Nullable String answered,
            @Nullable Written reason,
            String address) {}

    /** What comes first for this reader at this moment. */
    record Act(String address, String words) {}

    /**
     * One of the first steps of a new partnership.
     *
     * @param key the key of what it is called
     * @param address where it is done; null where this reader may not do it
     * @param done whether it is
     */
    record FirstStep(String key, @Nullable String address, boolean done) {}

    /** The first steps; none where all are done, or nothing is recorded from here. */
    public List<FirstStep> firstSteps() {
        boolean family = whole.partners().stream()
                .anyMatch(it -> whole.seen()
                        .then()
                        .roleOf(it.id())
                        .filter(Whole::isFamily)
                        .isPresent());
        List<FirstStep> steps = List.of(
                new FirstStep(
                        "partnership.begin.people",
                        whole.looksAfterPartners() ? whole.address("/invitations") : null,
                        family),
                new FirstStep("partnership.begin.hui", whole.address("/hui"), hui.ever()),
                new FirstStep("partnership.begin.promise", whole.address("/promises"), promised > 0));
        return whole.writes() && steps.stream().anyMatch(it -> !it.done()) ? steps : List.of();
    }

    /** What comes first, where that is done on a page of its own; else it is to make a promise. */
    public @Nullable Act first() {
        FirstStep begin = firstSteps().stream()
                .filter(it -> !it.done() && it.address() != null)
                .findFirst()
                .orElse(null);
        HuiOnPage next = hui.nearest();
        if (begin != null && begin.address() != null) {
            return new Act(begin.address(), say.label(begin.key()));
        }
        if (next != null && next.day().equals(whole.today())) {
            return new Act(next.address() + "/live", say.label("live.write"));
        }
        if (own != null) {
            return new Act(own, say.label("partnership.first.own"));
        }
        return next == null ? new Act(whole.address("/hui"), say.label("hui.call")) : null;
    }

    private Forms forms() {
        return Forms.of(whole, say).then(whole.address());
    }

    /** How the journey goes on. */
    public Form move() {
        return forms().form(StepOfPartnership.MOVE, "journey");
    }

    /** How a promise is made. */
    public Form make() {
        return make(whole, hui.ahead(), say);
    }

    /** How a promise is made; then all of them are shown. */
    static Form make(Whole whole, List<HuiOnPage> ahead, Saying say) {
        Filling make = Forms.of(whole, say)
                .then(whole.address("/promises"))
                .fill(StepOfPartnership.MAKE)
                .at("promises");
        return (ahead.isEmpty() ? make.without("dueAtHui") : make.choosing("dueAtHui", HuiOnPage.choices(ahead)))
                .form();
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
            Filling leave = forms().fill(StepOfPartnership.LEAVE).offering("who", couldLeave);
            changes.add((whole.looksAfterPartners() ? leave : leave.without("whyNotAsked")).form());
        }
        List<Called> couldStay =
                butFacilitator.stream().filter(this::mayBeAskedNoMore).toList();
        if (!couldStay.isEmpty()) {
            changes.add(forms().fill(StepOfPartnership.STAY)
                    .offering("who", couldStay)
                    .form());
        }
        if (whole.writes()) {
            changes.add(forms().fill(StepOfPartnership.TIER).form());
        }
        if (whole.writes()
                && whole.seen().now().facilitator().equals(whole.reader().person())) {
            changes.add(forms().fill(StepOfPartnership.RENAME).form());
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

    private boolean mayBeAskedNoMore(Called partner) {
        return whole.writes()
                && whole.seen().now().partners().stream()
                        .filter(it -> it.isCurrent() && it.person().equals(partner.id()))
                        .anyMatch(it -> whole.reader().person().equals(it.askedToLeaveBy()));
    }

    /** The day it is. */
    public LocalDate today() {
        return whole.today();
    }
}
