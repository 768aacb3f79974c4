package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
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
        LocalDate on) implements DifferenceEvent {
    @Override
    public Set<PersonId> named() {
        return Set.of(by);
    }

    /** Every partner reads it, always. */
    @Override
    public Audience audience() {
        return Audience.PARTNERSHIP;
    }
}
