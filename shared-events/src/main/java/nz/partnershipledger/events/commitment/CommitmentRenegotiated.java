package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** The promise got another due date or another scope, as those named agreed. A reason is a sealed {@code Reason}. */
@Stored(name = "commitment-renegotiated", revision = 2)
public record CommitmentRenegotiated(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        @Nullable LocalDate due,
        @Nullable HuiId dueAtHui,
        @Nullable PersonalText what,
        @Nullable SealedReason reason,
        Set<PersonId> agreedBy,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn, Binds {
    @Override
    public Set<PersonId> binds() {
        return People.of(agreedBy, by);
    }
}
