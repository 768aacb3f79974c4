package nz.partnershipledger.command.commitment;

import java.util.Set;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.events.PersonId;

/** Whose agreement a change or a release takes. */
final class Agreeing {
    private Agreeing() {}

    /** Holds that the one it is for agreed; where that is nobody, or the promiser, or someone who has left: another partner. */
    static void check(Set<PersonId> agreedBy, Act act) {
        ThisPersonIsNotAPartner.check(act.surroundings(), act.on().beginning().origin(), agreedBy, "agreedBy");
        PersonId owedTo = act.on().beginning().owedTo();
        if (owedTo != null && act.maySpeak(owedTo) && !act.holder().is(owedTo)) {
            CommitmentRule.THE_ONE_IT_IS_FOR_MUST_AGREE.check(agreedBy.contains(owedTo));
        } else {
            CommitmentRule.ANOTHER_PARTNER_MUST_AGREE.check(
                    agreedBy.stream().anyMatch(it -> !act.holder().is(it)));
        }
    }
}
