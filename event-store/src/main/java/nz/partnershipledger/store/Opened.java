package nz.partnershipledger.store;

import java.time.LocalDate;

/** What a sealed text reads as, now. */
public sealed interface Opened {
    /**
     * The words.
     *
     * @param words as they were written, in NFC
     * @param salt the key of the text's proof, 16 bytes in base64: shown with the words in an export, so that they can be
     *     checked without us
     */
    record Words(String words, String salt) implements Opened {
        @Override
        public String toString() {
            return "Words";
        }
    }

    /**
     * The text was removed for good: its key is destroyed.
     *
     * @param on the day, in New Zealand
     * @param authority the reference of the decision that allowed it
     */
    record Removed(LocalDate on, String authority) implements Opened {}

    /** The seal does not fit: the text, or what it is bound to, is not what was sealed. */
    record Unreadable() implements Opened {}
}
