package nz.partnershipledger.standalone.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The launcher's sentences, from {@code standalone-messages}, in the language that the machine is set to. */
public final class Words {
    /** The bundle's name, also for the command line's own help. */
    public static final String BUNDLE = "standalone-messages";

    private Words() {}

    /**
     * A sentence.
     *
     * @param key its key in the bundle
     * @param arguments what it speaks of; numbers that are names, such as a port, as text
     * @throws java.util.MissingResourceException if there is no such sentence
     */
    public static String of(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.getDefault()).getString(key);
        return new MessageFormat(pattern, Locale.getDefault()).format(arguments);
    }
}
