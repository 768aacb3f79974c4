package nz.partnershipledger.standalone.samples;

import org.jspecify.annotations.Nullable;

/**
 * How someone sees a difference; what they did not speak of is null.
 *
 * @param explanation what is going on, and why
 * @param intervention what might help
 * @param responsibility who does what
 */
record Outlook(
        @Nullable String explanation,
        @Nullable String intervention,
        @Nullable String responsibility) {
    private static final Outlook NOTHING = new Outlook(null, null, null);

    static Outlook whatGoesOn(String explanation) {
        return new Outlook(explanation, null, null);
    }

    static Outlook whatMightHelp(String intervention) {
        return NOTHING.help(intervention);
    }

    Outlook help(String what) {
        return new Outlook(explanation, what, responsibility);
    }

    Outlook whoDoesWhat(String who) {
        return new Outlook(explanation, intervention, who);
    }
}
