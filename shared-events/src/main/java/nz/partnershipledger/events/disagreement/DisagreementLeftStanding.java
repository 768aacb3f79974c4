package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A difference was left standing, on purpose.
 *
 * @param revisitOn the day on which they come back to it
 */
@Stored(name = "disagreement-left-standing", revision = 1)
public record DisagreementLeftStanding(
        PartnershipId partnership,
        DisagreementId disagreement,
        @Nullable PersonalText text,
        LocalDate revisitOn,
        LocalDate on)
        implements OpenDifferenceEvent {}
