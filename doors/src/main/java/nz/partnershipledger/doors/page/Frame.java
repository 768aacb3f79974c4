package nz.partnershipledger.doors.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nz.partnershipledger.doors.page.Ways.Way;
import nz.partnershipledger.doors.words.Languages;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param say says things in the reader's language
 * @param reader who is signed in, if anyone is
 * @param ways where the head leads
 * @param search where the head looks for words; null where it does not
 * @param address the address of this page, with its parameters
 * @param token the token against forged requests, where there is a session or may be one
 * @param assets what pages are dressed with
 * @param listens where the page hears that what it shows has changed; null where it does not listen
 */
public record Frame(
        Saying say,
        @Nullable Reader reader,
        List<Way> ways,
        @Nullable Way search,
        String address,
        @Nullable String token,
        Assets assets,
        @Nullable String listens) {
    /** Keeps its own copy of the ways. */
    public Frame {
        ways = List.copyOf(ways);
    }

    /** The language of the page, as a tag. */
    public String language() {
        return say.locale().toLanguageTag();
    }

    /** Where the mark of this name stands, of those that pages draw. */
    public String mark(String name) {
        return assets.address("marks.svg") + "#" + name;
    }

    /** What stands in the disc of the reader. */
    public String initial() {
        return reader == null ? "" : initial(reader.username());
    }

    /** What stands in the disc of someone who is called this. */
    public String initial(String name) {
        return name.isBlank()
                ? ""
                : name.strip()
                        .substring(0, name.strip().offsetByCodePoints(0, 1))
                        .toUpperCase(say.locale());
    }

    /** The other language, as a tag. */
    public String otherLanguage() {
        return other().toLanguageTag();
    }

    /** What the other language calls itself. */
    public String otherLanguageName() {
        return say.words().label(other(), "page.language");
    }

    /** Leads to this page in the other language. */
    public String inOtherLanguage() {
        return "/language/" + otherLanguage() + "?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private Locale other() {
        return say.locale().equals(Languages.MI) ? Languages.EN_NZ : Languages.MI;
    }

    /** Whether the page belongs to what this way leads to. */
    public boolean isAt(Way way) {
        return address.equals(way.address())
                || address.startsWith(way.address() + "/")
                || address.startsWith(way.address() + "?");
    }
}
