package nz.partnershipledger.command.commitment;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.command.commitment.FollowUp.AnswerChange;
import nz.partnershipledger.command.commitment.FollowUp.HandOverCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ReleaseCommitment;
import nz.partnershipledger.command.commitment.FollowUp.RenegotiateCommitment;
import nz.partnershipledger.command.commitment.FollowUp.WithdrawChange;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.ChangeAskedFor.Change;
import nz.partnershipledger.events.commitment.ChangeWithdrawn;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;

/** Nobody's promise is changed without them: what another wants of it waits for its promiser's yes. */
final class Changing {
    private Changing() {}

    /**
     * Decides whether a change is in force or asked for.
     *
     * @param inForce what is recorded where it is in force; what it takes to agree on it holds for who asks as well
     */
    static List<CommitmentEvent> decide(ChangeCommitment command, CommitmentEvent inForce, Act act) {
        WhatAnEntryLinksToIsHere.check(act.surroundings(), command.hui(), "hui");
        if (act.personallyByPromiser() || isSaidAtHui(command, act)) {
            return List.of(inForce);
        }
        CommitmentRule.ONLY_THE_FACILITATOR_OR_WHOM_IT_IS_FOR_CHANGES_IT_UNASKED.check(command.whyNotAsked() == null
                || act.standing().isFacilitator(act.actor())
                || act.actor().equals(act.on().beginning().owedTo()));
        CommitmentRule.ONE_CHANGE_IS_ASKED_FOR_AT_A_TIME.check(act.on().trail().change() == null);
        ChangeAskedFor asked = asked(command, act);
        return asked.asks() ? List.of(asked) : List.of(asked, inForce);
    }

    /** Whether the promiser, whose word it is, was at the hui at which it was said. */
    private static boolean isSaidAtHui(ChangeCommitment command, Act act) {
        HuiId hui = command.hui();
        return hui != null
                && act.byPromiser()
                && act.surroundings().presentAt(hui).contains(act.speaker());
    }

    private static ChangeAskedFor asked(ChangeCommitment command, Act act) {
        return switch (command) {
            case RenegotiateCommitment it ->
                new ChangeAskedFor(
                        it.partnership(),
                        it.commitment(),
                        asker(act),
                        act.holder().promiser(),
                        Change.RENEGOTIATE,
                        it.due(),
                        it.dueAtHui(),
                        it.what(),
                        null,
                        null,
                        it.agreedBy(),
                        null,
                        it.whyNotAsked(),
                        it.on(),
                        act.audience());
            case ReleaseCommitment it ->
                new ChangeAskedFor(
                        it.partnership(),
                        it.commitment(),
                        asker(act),
                        act.holder().promiser(),
                        Change.RELEASE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        it.agreedBy(),
                        it.support(),
                        it.whyNotAsked(),
                        it.on(),
                        act.audience());
            case HandOverCommitment it ->
                new ChangeAskedFor(
                        it.partnership(),
                        it.commitment(),
                        asker(act),
                        act.holder().promiser(),
                        Change.HAND_OVER,
                        null,
                        null,
                        null,
                        it.to(),
                        it.reason(),
                        Set.of(),
                        null,
                        it.whyNotAsked(),
                        it.on(),
                        act.audience());
        };
    }

    /** Who writes down that the promiser wants it asks for it themselves. */
    private static PersonId asker(Act act) {
        return act.byPromiser() ? act.actor() : act.speaker();
    }

    /** Records the word, and after a yes what was asked for, as the promiser's own. */
    static List<PartnershipEvent> answer(AnswerChange command, Act act) {
        CommitmentRule.ONLY_THE_ONE_ASKED_ANSWERS.check(act.personallyByPromiser());
        CommitmentRule.NO_CHANGE_WAITS.check(act.on().trail().isWaitingFor(command.entry()));
        NothingHappensBeforeItBegan.check(command.on(), command.asked().on());
        return command.isSo()
                ? List.of(
                        new EntryConfirmed(
                                command.partnership(),
                                command.entry(),
                                command.commitment().value(),
                                act.speaker(),
                                command.text(),
                                command.on(),
                                act.audience()),
                        inForce(command, act))
                : List.of(new EntryNotSo(
                        command.partnership(),
                        command.entry(),
                        command.commitment().value(),
                        act.speaker(),
                        command.text(),
                        command.on(),
                        act.audience()));
    }

    private static CommitmentEvent inForce(AnswerChange command, Act act) {
        ChangeAskedFor asked = command.asked();
        return switch (asked.change()) {
            case RENEGOTIATE ->
                Carrying.renegotiate(
                        new RenegotiateCommitment(
                                command.partnership(),
                                command.commitment(),
                                null,
                                asked.due(),
                                asked.dueAtHui(),
                                asked.what(),
                                null,
                                asked.agreedBy(),
                                command.on(),
                                null),
                        act);
            case RELEASE ->
                Ending.release(
                        new ReleaseCommitment(
                                command.partnership(),
                                command.commitment(),
                                null,
                                null,
                                asked.agreedBy(),
                                asked.support(),
                                command.on(),
                                null),
                        act);
            case HAND_OVER ->
                Carrying.handOver(
                        new HandOverCommitment(
                                command.partnership(),
                                command.commitment(),
                                null,
                                Objects.requireNonNull(asked.to()),
                                asked.reason(),
                                command.on(),
                                null),
                        act);
        };
    }

    static CommitmentEvent withdraw(WithdrawChange command, Act act) {
        WaitingChange waiting = act.on().trail().change();
        if (waiting == null) {
            throw CommitmentRule.NO_CHANGE_WAITS.refusal();
        }
        CommitmentRule.ONLY_WHO_ASKED_FOR_A_CHANGE_WITHDRAWS_IT.check(waiting.isOf(act.speaker()));
        return new ChangeWithdrawn(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.reason(),
                command.on(),
                act.audience());
    }
}
