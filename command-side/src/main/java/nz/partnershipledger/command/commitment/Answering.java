package nz.partnershipledger.command.commitment;

import nz.partnershipledger.command.commitment.FollowUp.AcceptCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ConfirmCommitment;
import nz.partnershipledger.command.commitment.FollowUp.DeclineCommitment;
import nz.partnershipledger.command.commitment.FollowUp.WithdrawCommitment;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentConfirmed;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentWithdrawn;
import nz.partnershipledger.events.commitment.HandOverAccepted;
import nz.partnershipledger.events.commitment.HandOverDeclined;

/** How a proposal, a hand-over or what others wrote down may be answered. */
final class Answering {
    private Answering() {}

    static CommitmentEvent accept(AcceptCommitment command, Act act) {
        boolean proposed = act.isIn(State.PROPOSED);
        CommitmentRule.THERE_IS_NOTHING_TO_ACCEPT.check(proposed || isOffered(act));
        CommitmentRule.ONLY_THE_ONE_ASKED_ANSWERS.check(
                proposed ? act.byPromiser() : act.holder().isOfferedTo(act.speaker()));
        return proposed
                ? new CommitmentAccepted(
                        command.partnership(),
                        command.commitment(),
                        act.speaker(),
                        act.personally(),
                        command.reason(),
                        command.on(),
                        act.audience())
                : new HandOverAccepted(
                        command.partnership(),
                        command.commitment(),
                        act.speaker(),
                        act.personally(),
                        command.reason(),
                        command.on(),
                        act.audience());
    }

    static CommitmentEvent confirm(ConfirmCommitment command, Act act) {
        boolean takenOn = act.isIn(State.OPEN, State.KEPT, State.MISSED, State.RELEASED);
        CommitmentRule.ONLY_AN_UNCONFIRMED_PROMISE_IS_CONFIRMED.check(
                takenOn && !act.holder().confirmed());
        CommitmentRule.ONLY_THE_PROMISER_CONFIRMS.check(act.personallyByPromiser());
        return new CommitmentConfirmed(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.reason(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent decline(DeclineCommitment command, Act act) {
        if (isOffered(act) && act.holder().isOfferedTo(act.speaker())) {
            return new HandOverDeclined(
                    command.partnership(),
                    command.commitment(),
                    act.speaker(),
                    command.reason(),
                    command.on(),
                    act.audience());
        }
        // Minutes may tell what became of a promise that its promiser never made.
        boolean unconfirmed = act.isIn(State.OPEN, State.KEPT, State.MISSED, State.RELEASED)
                && !act.holder().confirmed();
        CommitmentRule.THERE_IS_NOTHING_TO_DECLINE.check(act.isIn(State.PROPOSED) || unconfirmed || isOffered(act));
        boolean asked = !act.isIn(State.OPEN) || unconfirmed;
        CommitmentRule.ONLY_THE_ONE_ASKED_ANSWERS.check(asked && act.byPromiser());
        return new CommitmentDeclined(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.reason(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent withdraw(WithdrawCommitment command, Act act) {
        // What somebody wrote down for another, who has not confirmed it, was perhaps never promised; what another took
        // over was.
        boolean writtenDown = act.isIn(State.OPEN)
                && !act.holder().confirmed()
                && !act.holder().carries();
        CommitmentRule.ONLY_A_PROPOSAL_CAN_BE_WITHDRAWN.check(act.isIn(State.PROPOSED) || writtenDown);
        Beginning beginning = act.on().beginning();
        CommitmentRule.ONLY_ITS_PROPOSER_WITHDRAWS_A_PROPOSAL.check(
                act.speaker().equals(beginning.recorder())
                        || (!writtenDown && act.speaker().equals(beginning.suggestedBy())));
        return new CommitmentWithdrawn(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.reason(),
                command.on(),
                act.audience());
    }

    private static boolean isOffered(Act act) {
        return act.isIn(State.OPEN) && act.holder().offeredTo() != null;
    }
}
