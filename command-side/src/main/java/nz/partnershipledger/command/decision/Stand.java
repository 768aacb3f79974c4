package nz.partnershipledger.command.decision;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import nz.partnershipledger.command.base.Marked;
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
 * @param marked the entry that says so, and whom it was to reach
 * @param denied whether they say that they do not
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Stand(PersonId person, boolean objects, boolean confirmed, LocalDate on, Marked marked, boolean denied) {
    static Stand of(StanceTaken taken, long version) {
        return new Stand(
                taken.by(),
                taken.stance() == Stance.OBJECT,
                taken.confirmed(),
                taken.on(),
                new Marked(version, taken.audience()),
                false);
    }

    boolean is(PersonId other) {
        return person.equals(other);
    }

    long entry() {
        return marked.entry();
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
        return new Stand(person, objects, true, on, marked, false);
    }

    Stand after(AnswerEvent answer) {
        return answer.confirms() ? asConfirmed() : new Stand(person, objects, false, on, marked, true);
    }
}
