package nz.partnershipledger.doors.problem;

import java.util.Arrays;
import java.util.Locale;
import nz.partnershipledger.events.rule.Refusal;

/**
 * Trouble with a request that shows before any rule of the ledger is asked.
 *
 * <p>As with a {@link Refusal}, the name in lower case, joined by hyphens, is the problem's stable type and the key of its
 * words.
 */
public enum Trouble {
    /** Some of its fields or parameters are missing, unknown or wrong; each is named. */
    THE_REQUEST_HAS_FAULTS(400),
    /** There should be a body and there is none. */
    THE_BODY_IS_MISSING(400),
    /** The body is not well-formed JSON, with the line and the column. */
    THE_BODY_IS_NOT_JSON(400),
    /** The body's bytes are no UTF-8. */
    THE_BODY_IS_NOT_UTF_8(400),
    /** The request is malformed in some other way. */
    THE_REQUEST_CANNOT_BE_READ(400),
    /** Nobody signed in. */
    PLEASE_SIGN_IN(401),
    /** The username or the password is wrong, or the account is closed; which of them is not said. */
    THE_SIGN_IN_DID_NOT_WORK(401),
    /** The code was right, but was given too long ago. */
    THE_CODE_IS_NO_LONGER_GOOD(401),
    /** Signed in with a code, before a password was chosen. */
    CHOOSE_YOUR_OWN_PASSWORD_FIRST(403),
    /** Signed in, but not allowed. */
    THIS_IS_NOT_YOURS_TO_DO(403),
    /** A page of another site tried to change something in the name of who is signed in here. */
    ANOTHER_SITE_MAY_NOT_ASK_THIS(403),
    /** In a session, something was to be changed without the token that shows that our own page asks. */
    THE_TOKEN_DOES_NOT_FIT(403),
    /** A page sends something in the session of someone else than it was made for, with what that one signs in with. */
    THIS_PAGE_IS_SOMEONE_ELSES(403),
    /** The path leads nowhere. */
    THERE_IS_NOTHING_HERE(404),
    /** Not this method, with those that there are. */
    THIS_IS_DONE_IN_ANOTHER_WAY(405),
    /** No answer can be given in the form asked for. */
    NO_ANSWER_IN_THIS_FORM(406),
    /** The body did not come within the time that it may take. */
    THE_BODY_TOOK_TOO_LONG(408),
    /** The body is larger than is read, with the limit in KiB. */
    THE_BODY_IS_TOO_LARGE(413),
    /** The body comes in a form that is not read here. */
    NO_BODY_IN_THIS_FORM(415),
    /** Too many wrong passwords, with the seconds to wait. */
    TOO_MANY_WRONG_PASSWORDS(429),
    /** Nobody foresaw this, with the request's id. */
    SOMETHING_WENT_WRONG(500),
    /** The database cannot be reached. */
    THE_LEDGER_CANNOT_BE_REACHED(503);

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The stable type, such as {@code the-body-is-missing}. */
    public String type() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a bare HTTP status most likely means. */
    static Trouble ofStatus(int status) {
        return switch (status) {
            case 401 -> PLEASE_SIGN_IN;
            case 403 -> THIS_IS_NOT_YOURS_TO_DO;
            // A way of sending, or a version of HTTP, that the server does not know.
            case 501, 505 -> THE_REQUEST_CANNOT_BE_READ;
            default ->
                Arrays.stream(values())
                        .filter(it -> it.status == status && status != 400)
                        .findFirst()
                        .orElse(status < 500 ? THE_REQUEST_CANNOT_BE_READ : SOMETHING_WENT_WRONG);
        };
    }
}
