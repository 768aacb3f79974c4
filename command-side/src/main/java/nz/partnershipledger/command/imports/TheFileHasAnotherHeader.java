package nz.partnershipledger.command.imports;

import nz.partnershipledger.doors.problem.Refusal;

/** The first line of a file to be taken in names its columns. */
public final class TheFileHasAnotherHeader extends Refusal {
    private static final long serialVersionUID = 1L;

    TheFileHasAnotherHeader() {
        super(Kind.BAD_REQUEST, "file", String.join(",", MinutesFile.COLUMNS));
    }
}
