package nz.partnershipledger.doors.account;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;

/** A password is long enough not to be guessed, and not so long that hashing it is a burden. */
final class APasswordHasTwelveToTwoHundredCharacters extends Refusal {
    private static final long serialVersionUID = 1L;

    private APasswordHasTwelveToTwoHundredCharacters(String field) {
        super(Kind.BAD_REQUEST, field);
    }

    static void check(String password, String field) {
        var length = password.codePointCount(0, password.length());
        if (length < Passwords.SHORTEST || length > Passwords.LONGEST) {
            throw new APasswordHasTwelveToTwoHundredCharacters(field);
        }
    }
}
