package nz.partnershipledger.doors.words;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two languages that the ledger speaks. */
public final class Languages {
    /** New Zealand English, which is spoken when nothing else was asked for. */
    public static final Locale EN_NZ = Locale.forLanguageTag("en-NZ");

    /** Te reo Māori. */
    public static final Locale MI = Locale.forLanguageTag("mi");

    private Languages() {}

    /** The cookie that keeps the language which a reader chose on a page. */
    public static final String COOKIE = "ledger-language";

    /** The one that the reader chose on a page, otherwise the one that {@code Accept-Language} prefers; always one of the two. */
    public static Locale of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(it -> it.getName().equals(COOKIE))
                .flatMap(it -> tagged(it.getValue()).stream())
                .findFirst()
                .orElseGet(() -> acceptedBy(request));
    }

    /** The one with this tag, if it is one of the two. */
    public static Optional<Locale> tagged(String tag) {
        return Stream.of(EN_NZ, MI).filter(it -> it.toLanguageTag().equals(tag)).findFirst();
    }

    private static Locale acceptedBy(HttpServletRequest request) {
        return preferredIn(request.getHeader("Accept-Language"));
    }

    /** The one that this {@code Accept-Language} prefers. */
    static Locale preferredIn(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return EN_NZ;
        }
        return rangesOf(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight)
                        .reversed())
                .map(Locale.LanguageRange::getRange)
                .filter(range -> isOrIsKindOf(range, "mi") || isOrIsKindOf(range, "en") || range.equals("*"))
                .findFirst()
                .filter(range -> isOrIsKindOf(range, "mi"))
                .map(range -> MI)
                .orElse(EN_NZ);
    }

    private static List<Locale.LanguageRange> rangesOf(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    private static boolean isOrIsKindOf(String range, String language) {
        return range.equals(language) || range.startsWith(language + "-");
    }
}
