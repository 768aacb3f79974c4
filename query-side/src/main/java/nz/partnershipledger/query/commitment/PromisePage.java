package nz.partnershipledger.query.commitment;

import java.util.List;
import nz.partnershipledger.query.commitment.Bringing.Korero;
import nz.partnershipledger.query.entry.Answering;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.entry.LetThemKnow;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;

/**
 * The page of one promise.
 *
 * @param whole the partnership
 * @param promise the promise with its latest holder
 * @param leads the hui it is due at, and what it sprang from
 * @param changes what others asked for of it, and what its promiser said to that, the earliest first
 * @param earlier the same with those who held it before
 * @param seen that whom it was kept for saw it
 * @param answering whether the reader saw what was done for them; null where nobody asks that
 * @param korero how the reader may bring it up with the others; null where it needs no kōrero
 * @param steps what the reader may want to do next
 * @param tell what the reader may send those of whom they ask something; null where they ask nothing
 * @param entries the entries it is made of, the earliest first
 */
record PromisePage(
        Whole whole,
        PromiseRow promise,
        List<Lead> leads,
        List<ChangesInWords.Change> changes,
        List<PromiseRow> earlier,
        List<EntryOnPage.Answer> seen,
        @Nullable Answering answering,
        @Nullable Korero korero,
        List<Form> steps,
        @Nullable LetThemKnow tell,
        List<EntryOnPage> entries) {
    /** Whether the reader promised it: only then what may be done with it stands open. */
    public boolean isOwn() {
        return promise.promiser().id().equals(whole.reader().person());
    }

    /**
     * A way to something that has to do with it.
     *
     * @param how what it has to do with it, in words
     * @param words what it is
     * @param address its page
     */
    record Lead(String how, String words, String address) {}
}
