package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedSupport;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Another than its promiser asked for a change of the promise. It is in force once the promiser says yes; where the promiser could not be
 * asked, {@code whyNotAsked} says why, nobody is asked, and what was asked for follows at once
 * ({@code docs/decisions/0054-nobodys-promise-is-changed-without-them.md}).
 *
 * @param of the promiser, of whom it is asked
 * @param due the other day, as {@code dueAtHui} and {@code what} of a renegotiation
 * @param to to whom it is to be handed over
 * @param reason the words with a hand-over
 * @param agreedBy who agreed to a renegotiation or a release
 * @param support what support was offered with a release
 */
@Stored(name = "change-asked-for", revision = 1)
public record ChangeAskedFor(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        PersonId of,
        Change change,
        @Nullable LocalDate due,
        @Nullable HuiId dueAtHui,
        @Nullable PersonalText what,
        @Nullable PersonId to,
        @Nullable PersonalText reason,
        Set<PersonId> agreedBy,
        @Nullable SealedSupport support,
        @Nullable PersonalText whyNotAsked,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn, Binds {
    /** What is asked for. */
    public enum Change {
        /** Another day, or other words. */
        RENEGOTIATE,
        /** That it is let go. */
        RELEASE,
        /** That somebody else takes it on. */
        HAND_OVER
    }

    /** Keeps its own copy of those who agreed. */
    public ChangeAskedFor {
        agreedBy = Set.copyOf(agreedBy);
    }

    /** Whether it waits for the word of the promiser. */
    public boolean asks() {
        return whyNotAsked == null;
    }

    @Override
    public Set<PersonId> binds() {
        return asks() ? Set.of(of) : Set.of();
    }
}
