package nz.partnershipledger.command.base;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** The caller said which version they had seen, and the history has moved on since. */
public final class StaleVersion extends Refusal {
    private static final long serialVersionUID = 1L;

    private StaleVersion(long now) {
        super(Kind.STALE, null, Long.toString(now));
    }

    /**
     * Holds the rule.
     *
     * @param seen the version that the caller saw, counted from 1, or null if they did not say
     * @param now the version of the history now
     */
    public static void check(@Nullable Long seen, long now) {
        if (seen != null && seen != now) {
            throw new StaleVersion(now);
        }
    }
}
