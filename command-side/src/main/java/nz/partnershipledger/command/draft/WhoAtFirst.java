package nz.partnershipledger.command.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/** Finds the person whose name, or part of it, stands at the beginning of a line. */
final class WhoAtFirst {
    private static final int MOST_WORDS_OF_A_NAME = 6;
    private static final int FEWEST_LETTERS = 2;

    private final List<Present> people;

    /** Looks among these people. */
    WhoAtFirst(List<Present> people) {
        this.people = people;
    }

    /**
     * Who is meant.
     *
     * @param person who it is; null where several may be meant
     * @param rest what follows the name
     */
    record Found(@Nullable PersonId person, String rest) {}

    /** Who is meant by words that are nothing but a name; nothing if nobody is. */
    Optional<Found> named(String words) {
        String plain = Plainly.of(words);
        return plain.length() < FEWEST_LETTERS
                ? Optional.empty()
                : by((it, said) -> it.name().strip().equals(said), words.strip())
                        .or(() -> by((it, said) -> Plainly.of(it.name()).equals(said), plain))
                        .or(() -> by(WhoAtFirst::holdsWords, plain))
                        .or(() -> by(WhoAtFirst::holdsBeginning, plain));
    }

    /** Who is meant by the first words of a line, the longest name first; nothing if nobody is. */
    Optional<Found> first(String line) {
        List<String> words = Arrays.asList(line.strip().split("\\s+", -1));
        for (int many = Math.min(MOST_WORDS_OF_A_NAME, words.size() - 1); many > 0; many--) {
            String name = String.join(" ", words.subList(0, many)).replaceAll(",$", "");
            String rest = String.join(" ", words.subList(many, words.size()));
            Optional<Found> found = by((it, said) -> it.name().strip().equals(said), name)
                    .or(() -> by((it, said) -> Plainly.of(it.name()).equals(said), Plainly.of(name)))
                    .or(() -> by(WhoAtFirst::holdsWords, Plainly.of(name)));
            if (found.isPresent()) {
                return found.map(it -> new Found(it.person(), rest));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> by(BiPredicate<Present, String> fits, String said) {
        List<PersonId> fitting = people.stream()
                .filter(it -> fits.test(it, said))
                .map(Present::person)
                .distinct()
                .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(fitting.size() == 1 ? fitting.getFirst() : null, ""));
    }

    private static boolean holdsWords(Present present, String said) {
        return !said.isEmpty() && (" " + Plainly.of(present.name()) + " ").contains(" " + said + " ");
    }

    private static boolean holdsBeginning(Present present, String said) {
        return (" " + Plainly.of(present.name())).contains(" " + said);
    }
}
