package nz.partnershipledger.command.imports;

import nz.partnershipledger.doors.problem.Refusal;

/** A quote that opens a cell is closed at the cell's end. */
public final class TheFileIsNotCsv extends Refusal {
    private static final long serialVersionUID = 1L;

    TheFileIsNotCsv(long line) {
        super(Kind.BAD_REQUEST, "file", line);
    }
}
