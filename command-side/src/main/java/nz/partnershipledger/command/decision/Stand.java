package nz.partnershipledger.command.decision;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.decision.StanceTaken;

/**
 * Where someone stands, as far as a rule asks for it: an objection, or what still waits for its owner.
 *
 * @param person who stands there
 * @param objects whether they object
 * @param confirmed whether they said so themselves
 * @param on the day they did
 * @param entry the version of the entry that says so
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Stand(PersonId person, boolean objects, boolean confirmed, LocalDate on, long entry) {
    static Stand of(StanceTaken taken, long entry) {
        return new Stand(taken.by(), taken.stance() == Stance.OBJECT, taken.confirmed(), taken.on(), entry);
    }

    boolean is(PersonId other) {
        return person.equals(other);
    }

    boolean isWaiting() {
        return !confirmed;
    }

    boolean isObjectionInPerson() {
        return objects && confirmed;
    }

    /** Whether a rule may ask for it again. */
    boolean matters() {
        return objects || isWaiting();
    }

    Stand asConfirmed() {
        return new Stand(person, objects, true, on, entry);
    }
}
