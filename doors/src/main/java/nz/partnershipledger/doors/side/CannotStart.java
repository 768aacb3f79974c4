package nz.partnershipledger.doors.side;

import java.util.Locale;
import nz.partnershipledger.doors.words.Words;

/** A side does not start; the message is one sentence, in the language of the machine, on what is the matter. */
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Words WORDS = new Words();

    CannotStart(String key, Object... arguments) {
        super(WORDS.label(Locale.getDefault(), key, arguments), null, false, false);
    }
}
