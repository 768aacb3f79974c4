package nz.partnershipledger.events.partnership;

import java.time.LocalDate;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asked for another's leaving does not ask for it any more.
 *
 * @param person who was to leave
 * @param by who had asked for it
 */
@Stored(name = "leaving-withdrawn", revision = 1)
public record LeavingWithdrawn(
        PartnershipId partnership,
        PersonId person,
        PersonId by,
        @Nullable PersonalText reason,
        LocalDate on) implements StandingEvent {}
