package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/**
 * Somebody said that a guess is not how they see it.
 *
 * @param audience its author, besides the one who says so
 */
@Stored(name = "guess-declined", revision = 1)
public record GuessDeclined(
        PartnershipId partnership,
        DisagreementId disagreement,
        GuessId guess,
        PersonId by,
        Audience audience,
        LocalDate on)
        implements GuessEvent {}
