package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** A difference was opened again. */
@Stored(name = "disagreement-reopened", revision = 1)
public record DisagreementReopened(
        PartnershipId partnership,
        DisagreementId disagreement,
        @Nullable PersonalText text,
        PersonId by,
        LocalDate on) implements OpenDifferenceEvent {}
