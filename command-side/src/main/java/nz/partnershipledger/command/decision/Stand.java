package nz.partnershipledger.command.decision;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.entry.AnswerEvent;

/**
 * Where someone stands, as far as a rule asks for it: an objection, or what still waits for its owner.
 *
 * @param person who stands there
 * @param objects whether they object
 * @param confirmed whether they said so themselves
 * @param on the day they did
 * @param entry the version of the entry that says so
 * @param denied whether they say that they do not
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Stand(PersonId person, boolean objects, boolean confirmed, LocalDate on, long entry, boolean denied) {
    static Stand of(StanceTaken taken, long entry) {
        return new Stand(taken.by(), taken.stance() == Stance.OBJECT, taken.confirmed(), taken.on(), entry, false);
    }

    boolean is(PersonId other) {
        return person.equals(other);
    }

    boolean isWaiting() {
        return !confirmed && !denied;
    }

    boolean isObjectionInPerson() {
        return blocks() && confirmed;
    }

    /** Whether a rule may ask for it again. */
    boolean matters() {
        return objects || !confirmed;
    }

    /** Whether there is no consensus while it stands. */
    boolean blocks() {
        return objects && !denied;
    }

    Stand asConfirmed() {
        return new Stand(person, objects, true, on, entry, false);
    }

    Stand after(AnswerEvent answer) {
        return answer.confirms() ? asConfirmed() : new Stand(person, objects, false, on, entry, true);
    }
}
