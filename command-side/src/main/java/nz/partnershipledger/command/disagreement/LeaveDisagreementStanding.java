package nz.partnershipledger.command.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Leaves a difference standing, on purpose.
 *
 * @param revisitOn the day on which they come back to it
 * @param text what is said with it, if anything
 */
public record LeaveDisagreementStanding(
        PartnershipId partnership,
        DisagreementId disagreement,
        LocalDate revisitOn,
        @Nullable PersonalText text,
        @Today LocalDate on)
        implements AboutADifference {}
