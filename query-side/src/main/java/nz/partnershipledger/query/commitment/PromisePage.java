package nz.partnershipledger.query.commitment;

import java.util.List;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;

/**
 * The page of one promise.
 *
 * @param whole the partnership
 * @param promise the promise with its latest holder
 * @param leads the hui it is due at, and what it sprang from
 * @param earlier the same with those who held it before
 * @param api where the API takes what is recorded of it
 * @param own whether the reader promised it
 * @param others the partners besides the promiser
 * @param steps what the reader may want to do next
 * @param entries the entries it is made of, the earliest first
 */
record PromisePage(
        Whole whole,
        PromiseRow promise,
        List<Lead> leads,
        List<PromiseRow> earlier,
        String api,
        boolean own,
        List<Called> others,
        List<Step> steps,
        List<EntryOnPage> entries) {
    /**
     * A way to something that has to do with it.
     *
     * @param how what it has to do with it, in words
     * @param words what it is
     * @param address its page
     */
    record Lead(String how, String words, String address) {}

    /**
     * What the reader may want to do next.
     *
     * @param name the step, as the API calls it
     * @param entry the position of the entry it is about, if it is about one
     * @param speaker who besides the reader may be the one who says it, if anybody
     */
    record Step(String name, @Nullable Long entry, @Nullable Speaker speaker) {}

    /**
     * Someone for whom another may write down what they said; they confirm it later, or say that it was not so.
     *
     * @param who who said it
     * @param alone whether only they can have said it
     */
    record Speaker(Called who, boolean alone) {}
}
