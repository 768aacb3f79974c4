package nz.partnershipledger.doors.page;

import java.util.List;
import java.util.function.Predicate;
import nz.partnershipledger.events.SystemRole;
import org.jspecify.annotations.Nullable;

/**
 * Where the head of each page leads, from left to right; the first is where one comes to after signing in.
 *
 * @param all the ways
 * @param search where one looks for words; null where one cannot
 */
public record Ways(List<Way> all, @Nullable Way search) {
    /** Leads nowhere: for a side that shows no pages of its own. */
    public static final Ways NONE = new Ways(List.of(), null);

    /** Keeps its own copy. */
    public Ways {
        all = List.copyOf(all);
    }

    /**
     * A way to a page.
     *
     * @param address the path of the page
     * @param key the key of its words
     * @param open which roles find something there; all others are not shown it
     */
    public record Way(String address, String key, Predicate<SystemRole> open) {
        /** The mark that goes with its words: the last part of their key. */
        public String mark() {
            return key.substring(key.lastIndexOf('.') + 1);
        }
    }

    /** Where this role looks for words; null where it finds none. */
    public @Nullable Way searchOf(SystemRole role) {
        return search != null && search.open().test(role) ? search : null;
    }

    /** Those that are open to this role. */
    public List<Way> of(SystemRole role) {
        return all.stream().filter(it -> it.open().test(role)).toList();
    }
}
