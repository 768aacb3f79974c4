package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A difference was left standing, on purpose.
 *
 * @param agreedBy who is said to have agreed
 * @param revisitOn the day on which they come back to it
 */
@Stored(name = "disagreement-left-standing", revision = 2)
public record DisagreementLeftStanding(
        PartnershipId partnership,
        DisagreementId disagreement,
        @Nullable PersonalText text,
        Set<PersonId> agreedBy,
        LocalDate revisitOn,
        LocalDate on)
        implements OpenDifferenceEvent, Binds {
    @Override
    public Set<PersonId> binds() {
        return agreedBy;
    }
}
