package nz.partnershipledger.command.draft;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as they are compared when someone types in haste: small letters, single spaces, no macrons. Only ever compared, never shown
 * or kept.
 */
final class Plainly {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    private Plainly() {}

    static String of(String words) {
        String without =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(without).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
