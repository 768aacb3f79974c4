package nz.partnershipledger.standalone.words;

import java.util.Locale;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.rule.Refusal;

/** What the launcher says, in the language that the machine is set to. */
public final class Sentence {
    /** The bundle of the launcher's own sentences, also for the command line's help. */
    public static final String BUNDLE = "words.standalone.standalone";

    private static final Words WORDS = new Words();

    private Sentence() {}

    /**
     * A sentence of the launcher.
     *
     * @param key its key in the bundle
     * @param arguments what it speaks of; numbers that are names, such as a port, as text
     */
    public static String of(String key, Object... arguments) {
        return WORDS.label(Locale.getDefault(), key, arguments);
    }

    /** What a refusal says. */
    public static String of(Refusal refusal) {
        return WORDS.detail(
                Locale.getDefault(), refusal.type(), refusal.arguments().toArray());
    }
}
