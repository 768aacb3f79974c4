package nz.partnershipledger.command.commitment;

import com.fasterxml.jackson.annotation.JsonFormat;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * With whom a promise is.
 *
 * @param promiser who holds it now
 * @param confirmed whether they said themselves that they promise it
 * @param offeredTo to whom it is offered and who has not answered yet
 * @param carries whether another promised it and they took it over
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Holder(
        PersonId promiser, boolean confirmed, @Nullable PersonId offeredTo, boolean carries) {
    static Holder of(PersonId promiser, boolean confirmed) {
        return new Holder(promiser, confirmed, null, false);
    }

    static Holder carrying(PersonId promiser, boolean confirmed) {
        return new Holder(promiser, confirmed, null, true);
    }

    Holder confirmed(boolean personally) {
        return new Holder(promiser, personally, offeredTo, carries);
    }

    Holder offering(PersonId to) {
        return new Holder(promiser, confirmed, to, carries);
    }

    Holder keeping() {
        return new Holder(promiser, confirmed, null, carries);
    }

    boolean is(PersonId person) {
        return promiser.equals(person);
    }

    boolean isOfferedTo(PersonId person) {
        return person.equals(offeredTo);
    }
}
