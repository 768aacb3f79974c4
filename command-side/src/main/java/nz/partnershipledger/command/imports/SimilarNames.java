package nz.partnershipledger.command.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Finds names that may be one person's: the same but for case, marks or spaces, or one with another word behind it. */
final class SimilarNames {
    private SimilarNames() {}

    /** Each group with its names in order; a name that resembles no other is in none. */
    static List<List<String>> among(Collection<String> names) {
        Map<String, TreeSet<String>> alike = new LinkedHashMap<>();
        names.forEach(
                it -> alike.computeIfAbsent(plain(it), plain -> new TreeSet<>()).add(it));
        Map<String, TreeSet<String>> groups = new LinkedHashMap<>();
        alike.forEach((plain, same) -> groups.computeIfAbsent(shortestBeginning(plain, alike), it -> new TreeSet<>())
                .addAll(same));
        return groups.values().stream()
                .filter(it -> it.size() > 1)
                .<List<String>>map(ArrayList::new)
                .toList();
    }

    /** The shortest name that this one begins with, word by word; itself if there is none. */
    private static String shortestBeginning(String plain, Map<String, ?> known) {
        for (int space = plain.indexOf(' '); space > 0; space = plain.indexOf(' ', space + 1)) {
            if (known.containsKey(plain.substring(0, space))) {
                return plain.substring(0, space);
            }
        }
        return plain;
    }

    /** A name as it is compared: small letters without marks, and single spaces in place of all that is neither letter nor number. */
    static String plain(String name) {
        String withoutMarks = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String words = withoutMarks
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return words.isEmpty() ? name : words;
    }
}
