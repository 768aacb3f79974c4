package nz.partnershipledger.query.hui;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, as a page shows it.
 *
 * @param id which it is
 * @param by who said it
 * @param on the day
 * @param text what they said; null where only that they were heard is shared
 * @param beside what is said beside it, in words
 * @param entry the page of its entry
 * @param confirmable whether the reader may confirm it
 * @param folded whether it is folded away, since whoever is said to have said it says that it is not so
 */
public record SaidOnPage(
        String id,
        Called by,
        LocalDate on,
        @Nullable Written text,
        List<String> beside,
        String entry,
        boolean confirmable,
        boolean folded) {}
