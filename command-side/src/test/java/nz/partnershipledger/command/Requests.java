package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.ALL;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.PROMISE;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.TODAY;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;

import java.util.Set;
import nz.partnershipledger.command.commitment.FollowUp.AcceptCommitment;
import nz.partnershipledger.command.commitment.FollowUp.AskForAHand;
import nz.partnershipledger.command.commitment.FollowUp.ConfirmCommitment;
import nz.partnershipledger.command.commitment.FollowUp.DeclineCommitment;
import nz.partnershipledger.command.commitment.FollowUp.DenyAgreement;
import nz.partnershipledger.command.commitment.FollowUp.DisputeKeeping;
import nz.partnershipledger.command.commitment.FollowUp.HandOverCommitment;
import nz.partnershipledger.command.commitment.FollowUp.KeepCommitment;
import nz.partnershipledger.command.commitment.FollowUp.MissCommitment;
import nz.partnershipledger.command.commitment.FollowUp.NoteProgress;
import nz.partnershipledger.command.commitment.FollowUp.ReleaseCommitment;
import nz.partnershipledger.command.commitment.FollowUp.RenegotiateCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ReopenCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ShareReason;
import nz.partnershipledger.command.commitment.FollowUp.TakeBackEntry;
import nz.partnershipledger.command.commitment.FollowUp.WithdrawCommitment;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.commitment.Promise;
import org.jspecify.annotations.Nullable;

/** What may be asked about the promise of the sketch, one line each. */
final class Requests {
    private Requests() {}

    static MakeCommitment make(Promise promise) {
        return make(promise, ALL);
    }

    static MakeCommitment make(Promise promise, Audience audience) {
        return new MakeCommitment(TEAM, PROMISE, promise, MADE_ON, audience);
    }

    static AcceptCommitment accept() {
        return acceptFor(null);
    }

    static AcceptCommitment acceptFor(@Nullable PersonId by) {
        return new AcceptCommitment(TEAM, PROMISE, by, null, LATER, null);
    }

    static ConfirmCommitment confirm() {
        return confirmFor(null);
    }

    static ConfirmCommitment confirmFor(@Nullable PersonId by) {
        return new ConfirmCommitment(TEAM, PROMISE, by, null, LATER, null);
    }

    static DeclineCommitment decline() {
        return declineFor(null);
    }

    static DeclineCommitment declineFor(@Nullable PersonId by) {
        return new DeclineCommitment(TEAM, PROMISE, by, null, LATER, null);
    }

    static WithdrawCommitment withdraw() {
        return new WithdrawCommitment(TEAM, PROMISE, null, null, LATER, null);
    }

    static NoteProgress noteProgress() {
        return noteProgress(null);
    }

    static NoteProgress noteProgress(@Nullable Audience audience) {
        return new NoteProgress(TEAM, PROMISE, null, words(3), LATER, audience);
    }

    static AskForAHand askForAHand(PersonId... of) {
        return new AskForAHand(TEAM, PROMISE, null, words(3), Set.of(of), LATER, null);
    }

    static RenegotiateCommitment renegotiate(@Nullable PersonalText reason, PersonId... agreedBy) {
        return new RenegotiateCommitment(
                TEAM,
                PROMISE,
                null,
                TODAY,
                null,
                reason == null ? null : new SealedReason(reason),
                Set.of(agreedBy),
                LATER,
                null);
    }

    static RenegotiateCommitment renegotiateNothing(PersonId... agreedBy) {
        return new RenegotiateCommitment(TEAM, PROMISE, null, null, null, null, Set.of(agreedBy), LATER, null);
    }

    static HandOverCommitment handOverTo(PersonId to) {
        return handOver(null, to);
    }

    static HandOverCommitment handOver(@Nullable PersonId by, PersonId to) {
        return new HandOverCommitment(TEAM, PROMISE, by, to, null, LATER, null);
    }

    static KeepCommitment keep() {
        return keepFor(null);
    }

    static KeepCommitment keepFor(@Nullable PersonId by) {
        return new KeepCommitment(TEAM, PROMISE, by, null, LATER, null);
    }

    static MissCommitment miss(@Nullable PersonalText reason) {
        return new MissCommitment(
                TEAM, PROMISE, null, reason == null ? null : new SealedReason(reason), null, LATER, null);
    }

    static MissCommitment missFor(PersonId by, @Nullable PersonalText reason) {
        return new MissCommitment(
                TEAM, PROMISE, by, reason == null ? null : new SealedReason(reason), null, LATER, null);
    }

    static ReleaseCommitment release(@Nullable PersonalText reason, PersonId... agreedBy) {
        return new ReleaseCommitment(
                TEAM,
                PROMISE,
                null,
                reason == null ? null : new SealedReason(reason),
                Set.of(agreedBy),
                null,
                LATER,
                null);
    }

    static DisputeKeeping dispute() {
        return new DisputeKeeping(TEAM, PROMISE, null, null, LATER, null);
    }

    static ReopenCommitment reopen() {
        return new ReopenCommitment(TEAM, PROMISE, null, null, LATER, null);
    }

    static TakeBackEntry takeBack(long entry) {
        return takeBackFor(null, entry);
    }

    static TakeBackEntry takeBackFor(@Nullable PersonId by, long entry) {
        return new TakeBackEntry(TEAM, PROMISE, by, entry, null, LATER, null);
    }

    static DenyAgreement denyAgreement(long entry) {
        return denyAgreementFor(null, entry);
    }

    static DenyAgreement denyAgreementFor(@Nullable PersonId by, long entry) {
        return new DenyAgreement(TEAM, PROMISE, by, entry, null, LATER, null);
    }

    static ShareReason shareReason(long entry) {
        return new ShareReason(TEAM, PROMISE, null, entry, null, LATER, null);
    }
}
