package nz.partnershipledger.doors.account;

import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;

/** An account is made for someone who is registered. */
final class AnAccountBelongsToAKnownPerson extends Refusal {
    private static final long serialVersionUID = 1L;

    private AnAccountBelongsToAKnownPerson() {
        super(Kind.CONFLICT, "person");
    }

    static void check(PersonId person, KnownPeople people) {
        if (!people.knows(person)) {
            throw new AnAccountBelongsToAKnownPerson();
        }
    }
}
