package nz.partnershipledger.command.base;

import java.time.LocalDate;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something asked of one partnership. Each feature seals its own commands below this interface; it cannot be sealed
 * itself, because that would take a named module.
 */
public interface PartnershipCommand {
    /** The partnership it is asked of. */
    PartnershipId partnership();

    /** The day on which it happened; null where nothing is said to have happened. */
    default @Nullable LocalDate on() {
        return null;
    }

    /**
     * Whose act it is, when this actor asks for it: the actor, unless it is written down for someone else.
     *
     * @param actor who asks
     */
    default PersonId speaker(PersonId actor) {
        return actor;
    }
}
