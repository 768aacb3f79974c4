package nz.partnershipledger.command.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Notes something that they see alike.
 *
 * @param by who found it, or null for the actor
 */
public record NoteCommonGround(
        PartnershipId partnership,
        DisagreementId disagreement,
        PersonalText text,
        @Nullable PersonId by,
        @Today LocalDate on)
        implements AboutADifference {}
