package nz.partnershipledger.command.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Opens a difference again.
 *
 * @param text why, if someone says so
 * @param by who opens it, or null for the actor
 */
public record ReopenDisagreement(
        PartnershipId partnership,
        DisagreementId disagreement,
        @Nullable PersonalText text,
        @Nullable PersonId by,
        @Today LocalDate on)
        implements AboutADifference {}
