package nz.partnershipledger.query.entry;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for one's word, on a page.
 *
 * @param address the page of the entry
 * @param partnership the partnership it was recorded in
 * @param on the day it happened
 * @param sentence what it says
 * @param minuted whether it is what files of minutes say that one promised, which is answered together
 * @param asks what is asked, where the sentence does not ask it by itself
 * @param forms how it is answered, the yes first
 * @param thanks how thanks are given with the yes; null where nobody did anything for the reader
 */
public record WaitingCard(
        String address,
        @Nullable Written partnership,
        LocalDate on,
        String sentence,
        boolean minuted,
        @Nullable String asks,
        List<Form> forms,
        @Nullable Form thanks) {
    /** Keeps its own copy of the forms. */
    public WaitingCard {
        forms = List.copyOf(forms);
    }
}
