package nz.partnershipledger.command.base;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part, and where the partnership is on its journey, is for every partner to read; it cannot be marked for some
 * of them. Commands on these carry no audience, so whoever reads the request holds this rule.
 */
public final class EveryPartnerReadsThis extends Refusal {
    private static final long serialVersionUID = 1L;

    private EveryPartnerReadsThis() {
        super(Kind.BAD_REQUEST, "audience");
    }

    /**
     * Holds the rule.
     *
     * @param audience the audience asked for, or null if none was
     */
    public static void check(@Nullable Audience audience) {
        if (audience != null && !audience.equals(Audience.PARTNERSHIP)) {
            throw new EveryPartnerReadsThis();
        }
    }
}
