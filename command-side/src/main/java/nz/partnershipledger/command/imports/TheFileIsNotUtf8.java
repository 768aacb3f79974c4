package nz.partnershipledger.command.imports;

import nz.partnershipledger.doors.problem.Refusal;

/** A file to be taken in is text in UTF-8. */
public final class TheFileIsNotUtf8 extends Refusal {
    private static final long serialVersionUID = 1L;

    TheFileIsNotUtf8() {
        super(Kind.BAD_REQUEST, "file");
    }
}
