package nz.partnershipledger.command.base;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;

/**
 * A private entry stands in its author's own history. In the partnership's it would leave a trace for others to see, if
 * only in the count of versions; so what is said about something shared cannot be private.
 */
public final class APrivateEntryIsKeptByItsAuthor extends Refusal {
    private static final long serialVersionUID = 1L;

    private APrivateEntryIsKeptByItsAuthor() {
        super(Kind.CONFLICT, "audience");
    }

    /**
     * Holds the rule for an entry in a partnership's history.
     *
     * @param audience whom the entry would reach
     */
    public static void check(Audience audience) {
        if (audience.equals(Audience.PRIVATE)) {
            throw new APrivateEntryIsKeptByItsAuthor();
        }
    }
}
