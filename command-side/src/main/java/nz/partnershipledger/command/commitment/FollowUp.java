package nz.partnershipledger.command.commitment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.ByPosition;
import nz.partnershipledger.command.base.MustBeSaid;
import nz.partnershipledger.command.base.OrElse;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.SealedSupport;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import org.jspecify.annotations.Nullable;

/** Something asked about a promise that has been put down before. */
public sealed interface FollowUp extends CommitmentCommand
        permits ChangeCommitment,
                FollowUp.AcceptCommitment,
                FollowUp.ConfirmCommitment,
                FollowUp.DeclineCommitment,
                FollowUp.WithdrawCommitment,
                FollowUp.NoteProgress,
                FollowUp.AskForAHand,
                FollowUp.KeepCommitment,
                FollowUp.MissCommitment,
                FollowUp.DisputeKeeping,
                FollowUp.ReopenCommitment,
                FollowUp.TakeBackEntry,
                FollowUp.DenyAgreement,
                FollowUp.ShareReason,
                FollowUp.AnswerChange,
                FollowUp.WithdrawChange {
    /** Whose act it is, or null when it is the actor's own. */
    @Nullable
    PersonId by();

    /** Whom it reaches, or null for those whom the promise reaches. */
    @Nullable
    Audience audience();

    @Override
    default PersonId speaker(PersonId actor) {
        PersonId by = by();
        return by == null ? actor : by;
    }

    /** Takes on what was proposed, or what another handed over. */
    record AcceptCommitment(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            @Nullable PersonalText reason,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements FollowUp {}

    /** Says that a promise which others wrote down is so. */
    record ConfirmCommitment(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            @Nullable PersonalText reason,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements FollowUp {}

    /** Does not take it on, or says: this is not what I said. */
    record DeclineCommitment(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            @Nullable PersonalText reason,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements FollowUp {}

    /** Takes a proposal off the table. */
    record WithdrawCommitment(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            @Nullable PersonalText reason,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements FollowUp {}

    /** Says how it is going. */
    record NoteProgress(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            PersonalText note,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements FollowUp {}

    /** Asks for a hand, perhaps from those named. */
    record AskForAHand(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            PersonalText note,
            @OrElse Set<PersonId> of,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements FollowUp {
        /** Keeps its own copy of those asked. */
        public AskForAHand {
            of = Set.copyOf(of);
        }
    }

    /** Gives the promise another due date or another scope. */
    record RenegotiateCommitment(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            @Nullable LocalDate due,
            @Nullable HuiId dueAtHui,
            @Nullable PersonalText what,
            @MustBeSaid @Nullable SealedReason reason,
            Set<PersonId> agreedBy,
            @Nullable HuiId hui,
            @Nullable PersonalText whyNotAsked,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements ChangeCommitment {
        /** As its promiser does, by themselves. */
        public RenegotiateCommitment(
                PartnershipId partnership,
                CommitmentId commitment,
                @Nullable PersonId by,
                @Nullable LocalDate due,
                @Nullable HuiId dueAtHui,
                @Nullable PersonalText what,
                @Nullable SealedReason reason,
                Set<PersonId> agreedBy,
                LocalDate on,
                @Nullable Audience audience) {
            this(partnership, commitment, by, due, dueAtHui, what, reason, agreedBy, null, null, on, audience);
        }

        /** Agrees on another day, or on none, without a hui at which it would be due. */
        public RenegotiateCommitment(
                PartnershipId partnership,
                CommitmentId commitment,
                @Nullable PersonId by,
                @Nullable LocalDate due,
                @Nullable PersonalText what,
                @Nullable SealedReason reason,
                Set<PersonId> agreedBy,
                LocalDate on,
                @Nullable Audience audience) {
            this(partnership, commitment, by, due, null, what, reason, agreedBy, null, null, on, audience);
        }

        /** Keeps its own copy of those who agreed. */
        public RenegotiateCommitment {
            agreedBy = Set.copyOf(agreedBy);
        }
    }

    /** Offers the promise to another partner. */
    record HandOverCommitment(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            PersonId to,
            @Nullable PersonalText reason,
            @Nullable HuiId hui,
            @Nullable PersonalText whyNotAsked,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements ChangeCommitment {
        /** As its promiser does, by themselves. */
        public HandOverCommitment(
                PartnershipId partnership,
                CommitmentId commitment,
                @Nullable PersonId by,
                PersonId to,
                @Nullable PersonalText reason,
                LocalDate on,
                @Nullable Audience audience) {
            this(partnership, commitment, by, to, reason, null, null, on, audience);
        }
    }

    /**
     * Says that it was done.
     *
     * @param saidAt the hui at which it was said, which the draft of its minutes alone knows: whoever writes them may put that down
     */
    record KeepCommitment(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            @Nullable PersonalText evidence,
            @JsonIgnore @Nullable HuiId saidAt,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements FollowUp {
        /** Says so outside a hui. */
        public KeepCommitment(
                PartnershipId partnership,
                CommitmentId commitment,
                @Nullable PersonId by,
                @Nullable PersonalText evidence,
                LocalDate on,
                @Nullable Audience audience) {
            this(partnership, commitment, by, evidence, null, on, audience);
        }
    }

    /** Says that it did not happen. */
    record MissCommitment(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            @Nullable SealedReason reason,
            @Nullable SealedSupport support,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements FollowUp {}

    /** Lets the promise go together. */
    record ReleaseCommitment(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            @MustBeSaid @Nullable SealedReason reason,
            Set<PersonId> agreedBy,
            @Nullable SealedSupport support,
            @Nullable HuiId hui,
            @Nullable PersonalText whyNotAsked,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements ChangeCommitment {
        /** As its promiser does, by themselves. */
        public ReleaseCommitment(
                PartnershipId partnership,
                CommitmentId commitment,
                @Nullable PersonId by,
                @Nullable SealedReason reason,
                Set<PersonId> agreedBy,
                @Nullable SealedSupport support,
                LocalDate on,
                @Nullable Audience audience) {
            this(partnership, commitment, by, reason, agreedBy, support, null, null, on, audience);
        }

        /** Keeps its own copy of those who agreed. */
        public ReleaseCommitment {
            agreedBy = Set.copyOf(agreedBy);
        }
    }

    /** Says: I see it differently. */
    record DisputeKeeping(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            @Nullable PersonalText text,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements FollowUp {}

    /** Opens a kept or missed promise again. */
    record ReopenCommitment(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            @Nullable PersonalText text,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements FollowUp {}

    /** Takes back a keep, miss or release that was entered by mistake; {@code entry} is its version. */
    record TakeBackEntry(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            @ByPosition long entry,
            @Nullable PersonalText text,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements FollowUp {}

    /** Says: I did not agree. {@code entry} is the version of the entry that named them. */
    record DenyAgreement(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            @ByPosition long entry,
            @Nullable PersonalText text,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements FollowUp {}

    /** Lets the partners read the reason given in the entry with version {@code entry}. */
    record ShareReason(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            @ByPosition long entry,
            @Nullable PersonalText text,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements FollowUp {}

    /**
     * Says whether a change that another asked for is to be.
     *
     * @param asked what was asked for
     * @param entry the version of the entry that asks
     * @param isSo whether it is to be
     */
    record AnswerChange(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            ChangeAskedFor asked,
            long entry,
            boolean isSo,
            @Nullable PersonalText text,
            LocalDate on,
            @Nullable Audience audience)
            implements FollowUp {}

    /** Does not ask for a change any more. */
    record WithdrawChange(
            PartnershipId partnership,
            CommitmentId commitment,
            @Nullable PersonId by,
            @Nullable PersonalText reason,
            @Today LocalDate on,
            @Nullable Audience audience)
            implements FollowUp {}
}
