package nz.partnershipledger.command.base;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;

/**
 * What somebody keeps to themselves is their own word, said by themselves. A word that another is said to have said they could neither read
 * nor say of it that it is not so.
 */
public final class APrivateWordIsOnesOwn extends Refusal {
    private static final long serialVersionUID = 1L;

    private APrivateWordIsOnesOwn() {
        super(Kind.CONFLICT, "audience");
    }

    /**
     * Holds the rule.
     *
     * @param audience whom it is to reach
     */
    static void check(Audience audience, PersonId speaker, PersonId recorder) {
        if (audience.equals(Audience.PRIVATE) && !speaker.equals(recorder)) {
            throw new APrivateWordIsOnesOwn();
        }
    }
}
