package nz.partnershipledger.query.replay;

import java.util.List;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * What became of something, in words.
 *
 * @param kind what kind of thing it is
 * @param became what became of it
 * @param words what it is, as somebody wrote it; null where nobody did
 * @param details what of it is otherwise
 * @param address its page; null where it has none
 */
record ChangeInWords(
        String kind,
        String became,
        @Nullable Written words,
        List<String> details,
        @Nullable String address) {
    /** Keeps its own copy of the details. */
    ChangeInWords {
        details = List.copyOf(details);
    }
}
