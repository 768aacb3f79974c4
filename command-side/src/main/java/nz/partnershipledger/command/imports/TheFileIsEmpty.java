package nz.partnershipledger.command.imports;

import nz.partnershipledger.doors.problem.Refusal;

/** A file to be taken in holds a header and at least one line below it. */
public final class TheFileIsEmpty extends Refusal {
    private static final long serialVersionUID = 1L;

    TheFileIsEmpty() {
        super(Kind.BAD_REQUEST, "file");
    }
}
