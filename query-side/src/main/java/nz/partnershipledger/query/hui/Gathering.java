package nz.partnershipledger.query.hui;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.hui.HuiHeld;
import org.jspecify.annotations.Nullable;

/**
 * What was at it.
 *
 * @param openedOn the day it began
 * @param heldOn the day it was held
 * @param present who came, partner or not
 * @param apologies who let the others know that they could not
 * @param invited who was asked to come, as far as that was said
 * @param confidentialityStatedOn the day on which it was said aloud what stays between them
 */
public record Gathering(
        @Nullable LocalDate openedOn,
        @Nullable LocalDate heldOn,
        Set<PersonId> present,
        Set<PersonId> apologies,
        Set<PersonId> invited,
        @Nullable LocalDate confidentialityStatedOn) {
    /** Keeps its own copies. */
    public Gathering {
        present = Set.copyOf(present);
        apologies = Set.copyOf(apologies);
        invited = Set.copyOf(invited);
    }

    Gathering opened(LocalDate day) {
        return new Gathering(day, heldOn, present, apologies, invited, confidentialityStatedOn);
    }

    Gathering held(HuiHeld it) {
        return new Gathering(openedOn, it.on(), it.present(), it.apologies(), it.invited(), confidentialityStatedOn);
    }

    Gathering confidentialityStated(LocalDate day) {
        return new Gathering(openedOn, heldOn, present, apologies, invited, day);
    }
}
