package nz.partnershipledger.query.entry;

import java.util.List;
import nz.partnershipledger.query.account.DoneToIt;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;

/**
 * The page of one entry.
 *
 * @param whole the partnership
 * @param it the entry
 * @param readers who may read it, in words
 * @param account what others had done to the account by which it came in
 * @param wayInBy who had let its owner in, while they had not said that they saw it
 * @param about the page of the entry it is about, if it is about one
 * @param then the partnership as it was when this was recorded; null in the past, and for an entry of another stream
 * @param reply how the reader may put a reply beside it
 * @param answering how the reader answers what it asks of them; null where it asks nothing of them
 * @param tell what the reader may send those of whom they ask something in it; null where they ask nothing
 * @param matter the page of the hui, the decision or the difference it is about, if it is about one
 * @param steps what else they may want to say of it
 */
record EntryPage(
        Whole whole,
        EntryOnPage it,
        String readers,
        List<DoneToIt> account,
        @Nullable Called wayInBy,
        @Nullable String about,
        @Nullable String then,
        @Nullable Form reply,
        @Nullable Answering answering,
        @Nullable LetThemKnow tell,
        @Nullable String matter,
        List<Form> steps) {}
