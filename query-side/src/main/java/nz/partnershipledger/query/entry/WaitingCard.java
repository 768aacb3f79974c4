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
 * @param minuted what files of minutes say that one promised, where all of that is answered together; otherwise empty
 * @param forms how it is answered, the yes first
 */
public record WaitingCard(
        String address,
        @Nullable Written partnership,
        LocalDate on,
        String sentence,
        List<Minuted> minuted,
        List<Form> forms) {
    /** Keeps its own copies. */
    public WaitingCard {
        minuted = List.copyOf(minuted);
        forms = List.copyOf(forms);
    }

    /** One line of minutes. */
    public record Minuted(long entry, LocalDate on, Written what) {}
}
