package nz.partnershipledger.command.partnership;

import java.time.LocalDate;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Records that a partner leaves.
 *
 * @param partnership which partnership
 * @param person who leaves
 * @param reason why, if they say so
 * @param carriedBy who carries on what the leaver has promised and not yet done
 * @param on the day they leave
 */
public record LeavePartnership(
        PartnershipId partnership,
        PersonId person,
        @Nullable PersonalText reason,
        @Nullable PersonId carriedBy,
        LocalDate on)
        implements StandingCommand {
    @Override
    public PersonId speaker(PersonId actor) {
        return person;
    }
}
