package nz.partnershipledger.command.base;

import nz.partnershipledger.doors.problem.Refusal;

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
}
