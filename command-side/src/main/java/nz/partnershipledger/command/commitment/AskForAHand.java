package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Asks for a hand, perhaps from those named. */
public record AskForAHand(
        PartnershipId partnership,
        CommitmentId commitment,
        @Nullable PersonId by,
        PersonalText note,
        Set<PersonId> of,
        LocalDate on,
        @Nullable Audience audience)
        implements FollowUp {
    /** Keeps its own copy of those asked. */
    public AskForAHand {
        of = Set.copyOf(of);
    }
}
