package nz.partnershipledger.command.commitment;

import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.commitment.FollowUp.AskForAHand;
import nz.partnershipledger.command.commitment.FollowUp.HandOverCommitment;
import nz.partnershipledger.command.commitment.FollowUp.NoteProgress;
import nz.partnershipledger.command.commitment.FollowUp.RenegotiateCommitment;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.HandAskedFor;
import nz.partnershipledger.events.commitment.HandOverOffered;
import nz.partnershipledger.events.commitment.ProgressNoted;

/** What may be done with a promise while it is open. */
final class Carrying {
    private Carrying() {}

    static CommitmentEvent noteProgress(NoteProgress command, Act act) {
        CommitmentRule.ONLY_AN_OPEN_COMMITMENT_HAS_PROGRESS.check(act.isIn(State.OPEN));
        return new ProgressNoted(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.note(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent askForAHand(AskForAHand command, Act act) {
        CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_HELPED.check(act.isIn(State.OPEN));
        CommitmentRule.A_PRIVATE_PROMISE_REACHES_NOBODY_ELSE.check(!act.isPrivate());
        CommitmentRule.ONLY_THE_PROMISER_ASKS_FOR_A_HAND.check(act.byPromiser());
        ThisPersonIsNotAPartner.check(act.standing(), command.of(), "of");
        return new HandAskedFor(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.note(),
                command.of(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent renegotiate(RenegotiateCommitment command, Act act) {
        CommitmentRule.A_RENEGOTIATION_CHANGES_SOMETHING.check(
                command.due() != null || command.dueAtHui() != null || command.what() != null);
        CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_RENEGOTIATED.check(act.isIn(State.OPEN));
        Agreeing.check(command.agreedBy(), act);
        CommitmentRule.ONLY_THE_PROMISER_GIVES_A_REASON.check(
                command.reason() == null || act.holder().is(act.actor()));
        HuiId dueAtHui = command.dueAtHui();
        CommitmentRule.A_PRIVATE_PROMISE_IS_DUE_AT_NO_HUI.check(dueAtHui == null || !act.isPrivate());
        return new CommitmentRenegotiated(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                dueAtHui == null ? command.due() : Due.at(dueAtHui, command.due(), act.surroundings()),
                dueAtHui,
                command.what(),
                command.reason(),
                command.agreedBy(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent handOver(HandOverCommitment command, Act act) {
        CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_HANDED_OVER.check(act.isIn(State.OPEN));
        CommitmentRule.A_PRIVATE_PROMISE_REACHES_NOBODY_ELSE.check(!act.isPrivate());
        CommitmentRule.ONLY_THE_PROMISER_OR_THE_FACILITATOR_HANDS_OVER.check(
                act.byPromiser() || act.standing().isFacilitator(act.speaker()));
        ThisPersonIsNotAPartner.check(act.standing(), command.to(), "to");
        CommitmentRule.A_PROMISE_IS_HANDED_TO_SOMEONE_ELSE.check(!act.holder().is(command.to()));
        CommitmentRule.ONE_HAND_OVER_AT_A_TIME.check(!awaitsAnswer(act));
        return new HandOverOffered(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.to(),
                command.reason(),
                command.on(),
                act.audience());
    }

    /** Someone who has left since they were asked answers no more. */
    private static boolean awaitsAnswer(Act act) {
        PersonId asked = act.holder().offeredTo();
        return asked != null && act.standing().isPartner(asked);
    }
}
