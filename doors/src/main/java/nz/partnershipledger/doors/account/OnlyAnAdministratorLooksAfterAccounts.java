package nz.partnershipledger.doors.account;

import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;

/** Accounts are made and listed by administrators alone. */
final class OnlyAnAdministratorLooksAfterAccounts extends Refusal {
    private static final long serialVersionUID = 1L;

    private OnlyAnAdministratorLooksAfterAccounts() {
        super(Kind.FORBIDDEN, null);
    }

    static void check(Actor actor) {
        if (actor.role() != SystemRole.ADMINISTRATOR) {
            throw new OnlyAnAdministratorLooksAfterAccounts();
        }
    }
}
