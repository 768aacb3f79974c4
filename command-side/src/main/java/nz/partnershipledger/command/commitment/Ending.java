package nz.partnershipledger.command.commitment;

import nz.partnershipledger.command.commitment.FollowUp.DisputeKeeping;
import nz.partnershipledger.command.commitment.FollowUp.KeepCommitment;
import nz.partnershipledger.command.commitment.FollowUp.MissCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ReleaseCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ReopenCommitment;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentReopened;
import nz.partnershipledger.events.commitment.KeepingDisputed;

/** How a promise may end, and begin again. */
final class Ending {
    private Ending() {}

    static CommitmentEvent keep(KeepCommitment command, Act act) {
        CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_KEPT.check(act.isIn(State.OPEN));
        return new CommitmentKept(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.evidence(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent miss(MissCommitment command, Act act) {
        CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_MISSED.check(act.isIn(State.OPEN));
        CommitmentRule.ONLY_THE_PROMISER_GIVES_A_REASON.check(
                command.reason() == null || act.holder().is(act.actor()));
        return new CommitmentMissed(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.reason(),
                command.support(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent release(ReleaseCommitment command, Act act) {
        CommitmentRule.ONLY_AN_OPEN_OR_MISSED_COMMITMENT_CAN_BE_RELEASED.check(act.isIn(State.OPEN, State.MISSED));
        Agreeing.check(command.agreedBy(), act);
        CommitmentRule.ONLY_THE_PROMISER_GIVES_A_REASON.check(
                command.reason() == null || act.holder().is(act.actor()));
        return new CommitmentReleased(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.reason(),
                command.agreedBy(),
                command.support(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent dispute(DisputeKeeping command, Act act) {
        CommitmentRule.ONLY_A_KEPT_COMMITMENT_CAN_BE_SEEN_DIFFERENTLY.check(act.isIn(State.KEPT));
        CommitmentRule.ANOTHER_SEES_IT_DIFFERENTLY.check(!act.byPromiser());
        return new KeepingDisputed(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.text(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent reopen(ReopenCommitment command, Act act) {
        CommitmentRule.ONLY_A_KEPT_OR_MISSED_COMMITMENT_CAN_BE_REOPENED.check(act.isIn(State.KEPT, State.MISSED));
        CommitmentRule.AN_OPEN_PROMISE_NEEDS_A_CARRIER.check(
                act.maySpeak(act.holder().promiser()));
        return new CommitmentReopened(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.text(),
                command.on(),
                act.audience());
    }
}
