package nz.partnershipledger.command.entry;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.commitment.FollowUp.AnswerChange;
import nz.partnershipledger.command.commitment.FollowUp.ConfirmCommitment;
import nz.partnershipledger.command.commitment.FollowUp.DeclineCommitment;
import nz.partnershipledger.command.commitment.FollowUp.DenyAgreement;
import nz.partnershipledger.command.commitment.FollowUp.TakeBackEntry;
import nz.partnershipledger.command.partnership.LeavingCommand.AnswerLeaving;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.commitment.AgreementDenied;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.ChangeWithdrawn;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentBegun;
import nz.partnershipledger.events.commitment.CommitmentConfirmed;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.CommitmentReopened;
import nz.partnershipledger.events.commitment.CommitmentWentOn;
import nz.partnershipledger.events.commitment.CommitmentWithdrawn;
import nz.partnershipledger.events.commitment.HandAskedFor;
import nz.partnershipledger.events.commitment.HandOverAccepted;
import nz.partnershipledger.events.commitment.HandOverDeclined;
import nz.partnershipledger.events.commitment.HandOverOffered;
import nz.partnershipledger.events.commitment.KeepingDisputed;
import nz.partnershipledger.events.commitment.ProgressNoted;
import nz.partnershipledger.events.commitment.ReasonShared;
import nz.partnershipledger.events.commitment.WorkEvent;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.entry.EntryEvent;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.invitation.InvitationEvent;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import nz.partnershipledger.events.partnership.SightEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import org.jspecify.annotations.Nullable;

/**
 * A word on an entry by one of those whom it binds.
 *
 * @param partnership in which partnership
 * @param event the entry
 * @param version its version in the partnership's history
 * @param recorder who recorded it; null where it was taken from a file of minutes, which is nobody's word
 * @param text their words beside it, if they want any
 * @param on the day of the word
 */
public record WordOnEntry(
        PartnershipId partnership,
        PartnershipEvent event,
        long version,
        @Nullable PersonId recorder,
        @Nullable PersonalText text,
        LocalDate on) {
    /**
     * The command that says it. Of a promise there were words before there were these; who is not bound is refused alike, whatever else they
     * may say of it.
     *
     * @param by whose word it is
     */
    public Said saying(boolean isSo, PersonId by) {
        return switch (event) {
            case CommitmentBegun begun -> ofItsBeginning(begun, isSo);
            case ChangeAskedFor asked -> change(asked, isSo);
            case CommitmentAccepted accepted -> answer(isSo, accepted.commitment());
            case HandOverAccepted accepted -> answer(isSo, accepted.commitment());
            case CommitmentKept kept when isSo -> answer(true, null, kept.commitment());
            case CommitmentWentOn wentOn -> isSo || !bound().contains(by) ? answer(isSo) : denial(wentOn);
            case LeavingAskedFor asked
            when bound().contains(by) ->
                new Said.OfALeaving(new AnswerLeaving(partnership, asked, version, isSo, text, on));
            case StandingEvent _, SightEvent _, JourneyEvent _, WorkEvent _, HuiEvent _, DecisionEvent _ ->
                answer(isSo);
            case DisagreementEvent _, EntryEvent _, InvitationEvent _ -> answer(isSo);
        };
    }

    private Said ofItsBeginning(CommitmentBegun begun, boolean isSo) {
        return switch (begun) {
            case CommitmentMade made ->
                new Said.OfAPromise(
                        isSo
                                ? new ConfirmCommitment(partnership, made.commitment(), null, text, on, null)
                                : new DeclineCommitment(partnership, made.commitment(), null, text, on, null));
            case CommitmentProposed _ -> answer(isSo);
        };
    }

    private Said change(ChangeAskedFor asked, boolean isSo) {
        return new Said.OfAPromise(new AnswerChange(
                partnership, asked.commitment(), null, asked, version, isSo, text, on, asked.audience()));
    }

    private Said denial(CommitmentWentOn wentOn) {
        CommitmentId promise = wentOn.commitment();
        return switch (wentOn) {
            case CommitmentKept _, CommitmentMissed _ ->
                new Said.OfAPromise(new TakeBackEntry(partnership, promise, null, version, text, on, null));
            case CommitmentRenegotiated _, CommitmentReleased _ ->
                new Said.OfAPromise(new DenyAgreement(partnership, promise, null, version, text, on, null));
            case CommitmentAccepted _, CommitmentConfirmed _, CommitmentDeclined _, CommitmentWithdrawn _ ->
                answer(false);
            case ProgressNoted _, HandAskedFor _, HandOverOffered _, HandOverAccepted _, HandOverDeclined _ ->
                answer(false);
            case AgreementDenied _, KeepingDisputed _, CommitmentReopened _ -> answer(false);
            case ChangeAskedFor asked -> change(asked, false);
            case ChangeWithdrawn _ -> answer(false);
            case CommitmentEntryTakenBack _, ReasonShared _ -> answer(false);
        };
    }

    private Set<PersonId> bound() {
        return event instanceof Binds binding ? binding.binds() : Set.of();
    }

    private Said answer(boolean isSo) {
        return answer(isSo, null, null);
    }

    private Said answer(boolean isSo, CommitmentId takenOn) {
        return answer(isSo, takenOn, null);
    }

    private Said answer(boolean isSo, @Nullable CommitmentId takenOn, @Nullable CommitmentId kept) {
        return new Said.OfAnEntry(new AnswerEntry(
                partnership,
                version,
                isSo,
                event.thing(),
                takenOn,
                kept,
                bound(),
                recorder,
                event.on(),
                event.audience(),
                text,
                on));
    }
}
