package nz.partnershipledger.query.hui;

import static nz.partnershipledger.query.hui.StepOfHui.ACCESS;
import static nz.partnershipledger.query.hui.StepOfHui.AGENDA;
import static nz.partnershipledger.query.hui.StepOfHui.AGENDA_ITEMS;
import static nz.partnershipledger.query.hui.StepOfHui.ANSWER;
import static nz.partnershipledger.query.hui.StepOfHui.CANCEL;
import static nz.partnershipledger.query.hui.StepOfHui.CONFIDENTIALITY;
import static nz.partnershipledger.query.hui.StepOfHui.HOLD;
import static nz.partnershipledger.query.hui.StepOfHui.HOW_IT_WAS;
import static nz.partnershipledger.query.hui.StepOfHui.MINUTES;
import static nz.partnershipledger.query.hui.StepOfHui.MINUTES_CORRECT;
import static nz.partnershipledger.query.hui.StepOfHui.MINUTE_TAKER;
import static nz.partnershipledger.query.hui.StepOfHui.OPEN;
import static nz.partnershipledger.query.hui.StepOfHui.POSTPONE;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.commitment.PromiseRow;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * The page of one hui.
 *
 * @param whole the partnership
 * @param it the hui
 * @param facilitator who facilitates it
 * @param minuteTaker who writes the minutes, if that is known
 * @param answering how the reader says whether they can come; null where they are not asked
 * @param answers what each said to being asked, as far as they said something; nothing once it is held
 * @param changes that it was moved or is not going to be, in words
 * @param agenda the parts in their order, each with its items
 * @param shared with whom the agenda was shared, in words
 * @param shapedBy who put items on the agenda, in words
 * @param ready what is ready
 * @param missing the recommended parts that are not on the agenda
 * @param barriersRemoved what was taken out of the way
 * @param due the promises that are due at it
 * @param attendance who came, who could not, what was said aloud, in words
 * @param minutes its minutes, once they are shared
 * @param corrections what was added to them
 * @param howItWas how it was for people
 * @param kept what the reader said of it for themselves alone
 * @param people whom the reader knows and may name as the one who writes the minutes
 * @param say says its words
 */
record OneHuiPage(
        Whole whole,
        HuiOnPage it,
        Called facilitator,
        @Nullable Called minuteTaker,
        @Nullable Answering answering,
        List<SaidOnPage> answers,
        List<Change> changes,
        List<Part> agenda,
        List<String> shared,
        List<String> shapedBy,
        List<State> ready,
        List<String> missing,
        List<SaidOnPage> barriersRemoved,
        List<PromiseRow> due,
        List<String> attendance,
        @Nullable Minutes minutes,
        List<SaidOnPage> corrections,
        List<SaidOnPage> howItWas,
        List<EntryOnPage> kept,
        List<Called> people,
        Saying say) {
    /** That it was moved, or is not going to be, and why. */
    record Change(String words, @Nullable Written reason) {}

    /** A part of the agenda with its items. */
    record Part(String words, List<Item> items) {}

    /** An item of the agenda: what it is about, whose wish it is. */
    record Item(@Nullable Written text, String by) {}

    /**
     * The minutes.
     *
     * @param words when they were shared, and who proofread them
     * @param promised what was promised at the hui, and what became of it
     * @param headings what was said and recorded, in the order of the recommended agenda, but for what the reader keeps to themselves
     */
    record Minutes(String words, List<PromiseRow> promised, List<Heading> headings) {}

    /**
     * What stands under a heading of minutes.
     *
     * @param title the heading
     * @param noted what was written of this part of the hui
     * @param entries what was recorded
     */
    record Heading(String title, List<Written> noted, List<EntryOnPage> entries) {}

    /** What can be done with it now, in order. */
    public List<Form> steps() {
        Forms forms = Forms.of(whole, say).about("hui", it.hui().id());
        return next().stream()
                .map(step -> forms.fill(step)
                        .offering("person", people)
                        .offering("present", people)
                        .offering("proofreaders", people)
                        .form())
                .toList();
    }

    private List<StepOfHui> next() {
        return !whole.writes()
                ? List.of()
                : switch (it.hui().state()) {
                    case CALLED ->
                        List.of(ANSWER, AGENDA_ITEMS, AGENDA, MINUTE_TAKER, ACCESS, OPEN, HOLD, POSTPONE, CANCEL);
                    case OPENED -> List.of(HOLD, AGENDA_ITEMS, CONFIDENTIALITY, MINUTE_TAKER, ACCESS, CANCEL);
                    case HELD -> List.of(MINUTES, CONFIDENTIALITY, HOW_IT_WAS);
                    case MINUTES_SHARED -> List.of(MINUTES_CORRECT, HOW_IT_WAS);
                    case CANCELLED -> List.of();
                };
    }

    /** Whether it is still being prepared. */
    public boolean isAhead() {
        return it.hui().state() == HuiState.CALLED;
    }

    /** Whether its minutes are being written. */
    public boolean isBeingWritten() {
        return it.hui().state().isUnderWay();
    }

    /** The day it is. */
    public LocalDate today() {
        return whole.today();
    }
}
