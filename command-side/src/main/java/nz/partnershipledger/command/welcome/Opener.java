package nz.partnershipledger.command.welcome;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes what opens invitations: a secret that nobody can guess, for a link, and six digits that are said apart from it. */
final class Opener {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int LETTERS_IN_A_GROUP = 4;
    private static final int NUMBERS = 1_000_000;

    private final SecureRandom random = new SecureRandom();

    /**
     * What opens an invitation.
     *
     * @param secret five groups of four letters and digits, nearly a hundred bits
     * @param pin six digits
     */
    record Secrets(String secret, String pin) {
        /** As someone typed them: in capitals, or with spaces around. */
        static Secrets typed(String secret, String pin) {
            String inLine = secret.strip();
            return new Secrets(
                    inLine.substring(inLine.indexOf('#') + 1).strip().toLowerCase(Locale.ROOT),
                    pin.replaceAll("\\s", ""));
        }

        /** They never get into a log. */
        @Override
        public String toString() {
            return "Secrets[]";
        }
    }

    Secrets make() {
        return new Secrets(
                IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-")),
                "%06d".formatted(random.nextInt(NUMBERS)));
    }

    private String group() {
        return random.ints(LETTERS_IN_A_GROUP, 0, LETTERS.length())
                .mapToObj(it -> String.valueOf(LETTERS.charAt(it)))
                .collect(Collectors.joining());
    }
}
