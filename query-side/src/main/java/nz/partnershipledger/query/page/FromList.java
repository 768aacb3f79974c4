package nz.partnershipledger.query.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list that somebody came from, so that they find it again as they left it. It stands in the address of what they opened: where the list
 * is and what it was narrowed to, in codes alone, and never a word or a name.
 */
final class FromList {
    private static final String NAME = "list";
    private static final Pattern IN_CODES =
            Pattern.compile("/(follow-through|partnerships)\\?[A-Za-z]+=[\\w.:-]+(&[A-Za-z]+=[\\w.:-]+)*");
    private static final int LONGEST = 1500;

    private FromList() {}

    /** The address of something that is opened from a list; of a whole list nothing needs to be known. */
    static String to(String address, Asked list) {
        String from = list.without("after").entrySet().stream()
                .flatMap(it -> Arrays.stream(it.getValue()).map(value -> it.getKey() + "=" + value))
                .collect(Collectors.joining("&", list.path() + "?", ""));
        return isOurs(from)
                ? address
                        + (address.contains("?") ? "&" : "?")
                        + Asked.address("", Map.of(NAME, new String[] {from})).substring(1)
                : address;
    }

    /** Where the list is that somebody came from; null where they came from none. */
    static @Nullable String of(Asked asked) {
        String from = asked.one(NAME);
        return from != null && isOurs(from) ? from : null;
    }

    /** The address of a page that was opened from a list, which it still knows. */
    static String kept(Asked asked) {
        return of(asked) == null ? asked.path() : Asked.address(asked.path(), asked.only(List.of(NAME)));
    }

    private static boolean isOurs(String from) {
        return from.length() <= LONGEST && IN_CODES.matcher(from).matches();
    }
}
