package nz.partnershipledger.doors.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nz.partnershipledger.events.Aotearoa;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Everything that the ledger says, by key and language. Whatever bundle a module has for a feature is found on the class path:
 * {@code words/<module>/<feature>.properties} in New Zealand English and {@code <feature>_mi.properties} beside it in te reo Māori,
 * both UTF-8. No key stands in two of them.
 *
 * <p>The bundles' texts are patterns of {@link java.text.MessageFormat}, so that an apostrophe is written twice. Dates among
 * the arguments are said as {@code 31 March 2020}, lists with commas.
 */
public final class Words {

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    /** Speaks the words of all bundles there are. */
    public Words() {
        source.setBasenames(bundles());
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
    }

    private static String[] bundles() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:words/*/*_mi.properties"))
                    .map(it -> it.toString().replaceAll(".*/(words/[^/]*/[^/]*)_mi\\.properties.*", "$1"))
                    .distinct()
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The title of a type of problem. */
    public String title(Locale locale, String type, Object... arguments) {
        return label(locale, "problem." + type + ".title", arguments);
    }

    /** What a problem is, in one or two sentences. */
    public String detail(Locale locale, String type, Object... arguments) {
        return label(locale, "problem." + type + ".detail", arguments);
    }

    /** The words of this key; the key itself where there are none, since saying something odd is better than failing. */
    public String label(Locale locale, String key, Object... arguments) {
        return find(locale, key, arguments).orElse(key);
    }

    /** The words of this key, if there are any. */
    public Optional<String> find(Locale locale, String key, Object... arguments) {
        var said = Arrays.stream(arguments).map(it -> say(locale, it)).toArray();
        return Optional.ofNullable(source.getMessage(key, said, null, locale));
    }

    /** Some names or words, one after the other, so that it is seen where each ends: one may have a comma in it. */
    public static String listed(List<String> several) {
        return String.join(several.stream().anyMatch(it -> it.contains(",")) ? "; " : ", ", several);
    }

    /** The pattern of a time of day, such as {@code 2:05 pm}. */
    public static String timeOfDay(Locale locale) {
        return locale.equals(Languages.MI) ? "HH:mm" : "h:mm a";
    }

    private static Object say(Locale locale, Object argument) {
        return switch (argument) {
            case LocalDate date ->
                DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
            case Instant instant ->
                DateTimeFormatter.ofPattern("d MMMM uuuu, " + timeOfDay(locale), locale)
                        .format(instant.atZone(Aotearoa.ZONE));
            case Collection<?> several ->
                listed(several.stream()
                        .map(it -> String.valueOf(say(locale, it)))
                        .toList());
            default -> argument;
        };
    }
}
