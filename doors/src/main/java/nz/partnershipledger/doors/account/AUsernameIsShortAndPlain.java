package nz.partnershipledger.doors.account;

import java.util.regex.Pattern;
import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;

/** A username is easy to type anywhere, and best tells nothing of who it is. */
final class AUsernameIsShortAndPlain extends Refusal {
    private static final long serialVersionUID = 1L;

    private AUsernameIsShortAndPlain() {
        super(Kind.BAD_REQUEST, "username");
    }

    private static final Pattern FORM = Pattern.compile("[a-z0-9._-]{2,64}");

    static void check(String username) {
        if (!FORM.matcher(username).matches()) {
            throw new AUsernameIsShortAndPlain();
        }
    }
}
