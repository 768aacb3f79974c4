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
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Holder(
        PersonId promiser, boolean confirmed, @Nullable PersonId offeredTo) {
    static Holder of(PersonId promiser, boolean confirmed) {
        return new Holder(promiser, confirmed, null);
    }

    Holder confirmed(boolean personally) {
        return new Holder(promiser, personally, offeredTo);
    }

    Holder offering(PersonId to) {
        return new Holder(promiser, confirmed, to);
    }

    Holder keeping() {
        return new Holder(promiser, confirmed, null);
    }

    boolean is(PersonId person) {
        return promiser.equals(person);
    }

    boolean isOfferedTo(PersonId person) {
        return person.equals(offeredTo);
    }
}
