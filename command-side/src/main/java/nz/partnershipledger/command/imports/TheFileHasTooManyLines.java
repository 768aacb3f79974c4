package nz.partnershipledger.command.imports;

import nz.partnershipledger.doors.problem.Refusal;

/** A file to be taken in has no more than 20,000 lines below its header. */
public final class TheFileHasTooManyLines extends Refusal {
    private static final long serialVersionUID = 1L;

    TheFileHasTooManyLines() {
        super(Kind.BAD_REQUEST, "file", MinutesFile.MOST_ROWS);
    }
}
