package nz.partnershipledger.command.base;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** A request names someone whom the ledger does not know: they are registered first. */
public final class ThisPersonIsNotKnown extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses.
     *
     * @param field the field that names them
     */
    public ThisPersonIsNotKnown(String field) {
        super(Kind.CONFLICT, field);
    }

    /**
     * Holds the rule.
     *
     * @param unknown the field that names someone unknown, or null where all are known
     */
    public static void check(@Nullable String unknown) {
        if (unknown != null) {
            throw new ThisPersonIsNotKnown(unknown);
        }
    }
}
