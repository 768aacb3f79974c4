package nz.partnershipledger.doors.account;

import nz.partnershipledger.doors.problem.Refusal;
import nz.partnershipledger.events.PersonId;

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
