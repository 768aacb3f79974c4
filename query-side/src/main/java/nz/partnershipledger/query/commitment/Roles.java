package nz.partnershipledger.query.commitment;

import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.Promise;
import org.jspecify.annotations.Nullable;

/**
 * Who is what to a promise.
 *
 * @param promiser who promised it, or was asked to
 * @param suggestedBy who suggested it, if someone else did
 * @param owedTo whom it is for, if it is for one person
 * @param recordedBy who recorded that this holder promised it, or was asked to
 */
public record Roles(
        PersonId promiser,
        @Nullable PersonId suggestedBy,
        @Nullable PersonId owedTo,
        PersonId recordedBy) {
    static Roles of(Promise promise, PersonId recorder) {
        return new Roles(promise.promiser(), promise.suggestedBy(), promise.owedTo(), recorder);
    }

    Roles takenOver(PersonId holder, PersonId recorder) {
        return new Roles(holder, suggestedBy, owedTo, recorder);
    }
}
