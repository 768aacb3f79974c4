package nz.partnershipledger.command.desk;

import java.util.regex.Pattern;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;

/** The code of a cluster or kura: kept in clear, so it is short and has no room for a name or a sentence. */
public final class Code {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,38}[A-Za-z0-9])?");

    private Code() {}

    /**
     * The code, if it is one.
     *
     * @throws RequestInTrouble if it is none
     */
    public static String check(String code, String field) {
        if (!FORM.matcher(code).matches()) {
            throw RequestInTrouble.with(Fault.in(field, "code"));
        }
        return code;
    }
}
