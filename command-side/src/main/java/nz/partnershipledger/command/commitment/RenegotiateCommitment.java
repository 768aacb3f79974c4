package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Gives the promise another due date or another scope. A reason is a sealed {@code Reason}, or null when none was given. */
public record RenegotiateCommitment(
        PartnershipId partnership,
        CommitmentId commitment,
        @Nullable PersonId by,
        @Nullable LocalDate due,
        @Nullable HuiId dueAtHui,
        @Nullable PersonalText what,
        @Nullable PersonalText reason,
        Set<PersonId> agreedBy,
        LocalDate on,
        @Nullable Audience audience)
        implements FollowUp {
    /** Agrees on another day, or on none, without a hui at which it would be due. */
    public RenegotiateCommitment(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            @Nullable LocalDate due,
            @Nullable PersonalText what,
            @Nullable PersonalText reason,
            Set<PersonId> agreedBy,
            LocalDate on,
            @Nullable Audience audience) {
        this(partnership, commitment, by, due, null, what, reason, agreedBy, on, audience);
    }

    /** Keeps its own copy of those who agreed. */
    public RenegotiateCommitment {
        agreedBy = Set.copyOf(agreedBy);
    }
}
