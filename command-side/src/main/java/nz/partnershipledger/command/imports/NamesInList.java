package nz.partnershipledger.command.imports;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nz.partnershipledger.doors.json.Wording;
import nz.partnershipledger.doors.problem.UnfitValue;

/**
 * How the names in a list are read. A cell holds one or more, with slashes between them; each is a person's or a group's, or means everyone. What
 * people put where a name is still to come is nobody's, and nobody is made of it.
 */
final class NamesInList {
    private static final int MOST_NAMES = 20;
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    /** Its slash parts no names. */
    private static final Pattern NOT_APPLICABLE = Pattern.compile("(?i)(?<!\\p{L})n\\s*/\\s*a(?!\\p{L})");

    private static final Pattern CROSSES = Pattern.compile("x+");

    private static final Set<String> EVERYONE = Set.of(
            "everyone",
            "everybody",
            "everyone here",
            "everyone present",
            "all",
            "all here",
            "all present",
            "all of us",
            "all partners",
            "we all",
            "us all",
            "katoa",
            "te katoa",
            "tatou",
            "tatou katoa",
            "matou katoa",
            "koutou katoa");

    private static final Set<String> NOBODY = Set.of(
            "tbc",
            "tbd",
            "tba",
            "to be confirmed",
            "to be decided",
            "to be determined",
            "to be advised",
            "to be announced",
            "to be arranged",
            "pending",
            "n a",
            "not applicable",
            "none",
            "nil",
            "null",
            "no one",
            "noone",
            "nobody",
            "no name",
            "kaore",
            "karekau",
            "unknown",
            "not known",
            "not sure",
            "unsure",
            "unnamed",
            "undefined",
            "blank",
            "vacant",
            "not assigned",
            "unassigned",
            "unallocated",
            "who",
            "name",
            "names",
            "someone",
            "somebody",
            "anyone",
            "anybody",
            // What a spreadsheet shows where it could not work a cell out.
            "ref",
            "value");

    private NamesInList() {}

    /**
     * The names in this cell, each once.
     *
     * @throws UnfitValue if one is missing, is none, is cut off or stands for nobody, or if there are too many
     */
    static List<String> read(String cell) {
        List<String> parts =
                Arrays.asList(NOT_APPLICABLE.matcher(cell).replaceAll("?").split("/", -1));
        if (parts.stream().anyMatch(Wording::saysNothing)) {
            throw new UnfitValue("import-name-missing");
        }
        List<String> names = parts.stream().map(Wording.NAME::read).distinct().toList();
        if (names.size() > MOST_NAMES) {
            throw new UnfitValue("import-too-many-names", MOST_NAMES);
        }
        if (names.stream().anyMatch(NamesInList::isNobody)) {
            throw new UnfitValue("import-nobody");
        }
        if (names.stream().anyMatch(NamesInList::isCutOpen)) {
            throw new UnfitValue("import-bracket");
        }
        return names;
    }

    /** Whether a name means all who take part. */
    static boolean isEveryone(String name) {
        return EVERYONE.contains(SimilarNames.plain(name));
    }

    private static boolean isNobody(String name) {
        String plain = SimilarNames.plain(name);
        return name.codePoints().noneMatch(Character::isLetter)
                || NOBODY.contains(plain)
                || NOBODY.contains(plain.replace(" ", ""))
                || CROSSES.matcher(plain).matches()
                // "Na" is a name.
                || name.equals("NA");
    }

    private static boolean isCutOpen(String name) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < name.length(); at++) {
            char character = name.charAt(at);
            if (OPENING.indexOf(character) >= 0) {
                open.push(OPENING.indexOf(character));
            } else if (CLOSING.indexOf(character) >= 0
                    && (open.isEmpty() || open.pop() != CLOSING.indexOf(character))) {
                return true;
            }
        }
        return !open.isEmpty();
    }
}
