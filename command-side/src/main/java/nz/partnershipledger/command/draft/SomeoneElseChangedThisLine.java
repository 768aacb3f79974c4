package nz.partnershipledger.command.draft;

import nz.partnershipledger.doors.problem.Refusal;

/** Someone else has changed or removed the line meanwhile. Both texts stay: theirs here, and one's own where it was typed. */
final class SomeoneElseChangedThisLine extends Refusal {
    private static final long serialVersionUID = 1L;

    SomeoneElseChangedThisLine() {
        super(Kind.CONFLICT, "revision");
    }
}
