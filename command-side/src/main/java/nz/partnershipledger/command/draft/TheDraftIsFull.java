package nz.partnershipledger.command.draft;

import nz.partnershipledger.doors.problem.Refusal;

/** A draft holds only so many lines. */
final class TheDraftIsFull extends Refusal {
    private static final long serialVersionUID = 1L;

    TheDraftIsFull() {
        super(Kind.CONFLICT, null);
    }
}
