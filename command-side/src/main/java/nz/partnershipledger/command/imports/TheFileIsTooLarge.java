package nz.partnershipledger.command.imports;

import nz.partnershipledger.doors.problem.Refusal;

/** A file to be taken in is no larger than 10 MiB. */
public final class TheFileIsTooLarge extends Refusal {
    private static final long serialVersionUID = 1L;

    TheFileIsTooLarge() {
        super(Kind.BAD_REQUEST, "file", MinutesFile.MOST_BYTES / (1024 * 1024));
    }
}
