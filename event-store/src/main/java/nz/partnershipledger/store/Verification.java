package nz.partnershipledger.store;

import java.util.List;

/**
 * What a check of the ledger, or of an export of it, came to.
 *
 * @param events how many events were checked
 * @param streams how many streams they belong to
 * @param withheld how many of them were shown as their digest alone
 * @param texts how many opened texts were checked against their proof
 * @param textsNotShown in place of how many others it stands that they were removed, or cannot be read, which nothing in an export proves
 * @param faults what is not as it was recorded, in the order in which it was met
 */
public record Verification(
        long events, long streams, long withheld, long texts, long textsNotShown, List<Fault> faults) {
    /** Something that is not as it was recorded. */
    public record Fault(String streamType, String stream, long version, Kind kind) {}

    /** What is wrong. */
    public enum Kind {
        /** The event says something else than what was recorded. */
        CHANGED,
        /** Its link does not follow from what it binds together. */
        BROKEN_LINK,
        /** It does not follow the event before it. */
        DOES_NOT_FOLLOW,
        /** Events before it are missing. */
        EVENTS_MISSING,
        /** The words shown are not the words that were sealed. */
        OTHER_WORDS,
        /** The export ends before its last line, or that line counts something else. */
        CUT_SHORT,
        /** A line of the export cannot be read. */
        UNREADABLE
    }

    /** Whether all is as it was recorded. */
    public boolean isWhole() {
        return faults.isEmpty();
    }
}
