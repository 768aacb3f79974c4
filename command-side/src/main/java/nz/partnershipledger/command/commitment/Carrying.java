package nz.partnershipledger.command.commitment;

import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
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
        OnlyAnOpenCommitmentHasProgress.check(act.isIn(State.OPEN));
        return new ProgressNoted(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.note(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent askForAHand(AskForAHand command, Act act) {
        OnlyAnOpenCommitmentCanBeHelped.check(act.isIn(State.OPEN));
        APrivatePromiseReachesNobodyElse.check(!act.isPrivate());
        OnlyThePromiserAsksForAHand.check(act.byPromiser());
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
        ARenegotiationChangesSomething.check(
                command.due() != null || command.dueAtHui() != null || command.what() != null);
        OnlyAnOpenCommitmentCanBeRenegotiated.check(act.isIn(State.OPEN));
        Agreeing.check(command.agreedBy(), act);
        OnlyThePromiserGivesAReason.check(
                command.reason() == null || act.holder().is(act.actor()));
        HuiId dueAtHui = command.dueAtHui();
        APrivatePromiseIsDueAtNoHui.check(dueAtHui == null || !act.isPrivate());
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
        OnlyAnOpenCommitmentCanBeHandedOver.check(act.isIn(State.OPEN));
        APrivatePromiseReachesNobodyElse.check(!act.isPrivate());
        OnlyThePromiserOrTheFacilitatorHandsOver.check(
                act.byPromiser() || act.standing().isFacilitator(act.speaker()));
        ThisPersonIsNotAPartner.check(act.standing(), command.to(), "to");
        APromiseIsHandedToSomeoneElse.check(!act.holder().is(command.to()));
        OneHandOverAtATime.check(!awaitsAnswer(act));
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
