package nz.partnershipledger.command.commitment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.command.commitment.FollowUp.AcceptCommitment;
import nz.partnershipledger.command.commitment.FollowUp.AnswerChange;
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
import nz.partnershipledger.command.commitment.FollowUp.WithdrawChange;
import nz.partnershipledger.command.commitment.FollowUp.WithdrawCommitment;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.CommitmentBegun;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentWentOn;
import nz.partnershipledger.events.entry.AnswerEvent;
import org.jspecify.annotations.Nullable;

/**
 * The promises of one history. To decide looks at one of them and changes nothing; only what has happened changes them.
 *
 * <p>It is a map that grows in place, because a history of thousands is folded one event at a time. Most of those promises are settled
 * and will not be asked about again, so a snapshot puts them away.
 */
public final class Commitments {
    private final Map<CommitmentId, Commitment> atHand;
    private final PutAway putAway;

    /** Makes a history without promises. */
    public Commitments() {
        this(new InSnapshot(List.of(), new PutAway()));
    }

    /**
     * The promises as a snapshot holds them.
     *
     * @param atHand those about which something may happen any day
     * @param putAway those that are settled
     */
    record InSnapshot(List<Commitment> atHand, PutAway putAway) {}

    /** Restores the promises that a snapshot holds. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Commitments(InSnapshot snapshot) {
        atHand = new LinkedHashMap<>();
        snapshot.atHand.forEach(it -> atHand.put(it.id(), it));
        putAway = snapshot.putAway;
    }

    @JsonValue
    InSnapshot puttingAwayWhatIsSettled() {
        atHand.values().removeIf(it -> {
            if (it.isSettled()) {
                putAway.put(it);
            }
            return it.isSettled();
        });
        return new InSnapshot(List.copyOf(atHand.values()), putAway);
    }

    private @Nullable Commitment find(CommitmentId id) {
        Commitment settled = putAway.take(id);
        if (settled != null) {
            atHand.put(id, settled);
        }
        return atHand.get(id);
    }

    /**
     * Decides what a command records.
     *
     * @param taken whether it was taken from a file, in which what is past is not asked for
     * @throws nz.partnershipledger.events.rule.Refusal if a rule does not allow it
     */
    public List<? extends PartnershipEvent> decide(
            CommitmentCommand command, Acting acting, Surroundings surroundings, boolean taken) {
        if (command instanceof MakeCommitment make) {
            WhatAnEntryLinksToIsHere.check(surroundings, make.promise().origin());
        }
        return events(command, acting, surroundings, taken);
    }

    /**
     * Refuses what is asked about a promise that is not here, or that does not reach the actor.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link CommitmentRule#NO_SUCH_COMMITMENT} if so
     */
    public void checkKnown(CommitmentCommand command, PersonId actor) {
        if (command instanceof FollowUp followUp) {
            CommitmentRule.NO_SUCH_COMMITMENT.check(find(followUp).reaches(actor));
        }
    }

    /**
     * Decides what follows on a promise in its author's own history.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if a rule does not allow it
     */
    public List<? extends PartnershipEvent> decidePrivately(FollowUp command, Acting acting, Standing standing) {
        return events(command, acting, Surroundings.of(standing), false);
    }

    /** Forgets a promise that stands elsewhere from now on. */
    public void forget(CommitmentId commitment) {
        find(commitment);
        atHand.remove(commitment);
    }

    /** Whom a promise concerns, so that they may put a reply beside whatever is recorded about it; nobody if it is unknown. */
    public Set<PersonId> concernedBy(CommitmentId commitment) {
        Commitment found = find(commitment);
        return found == null ? Set.of() : found.concerned();
    }

    /** For whom a promise is, where it is for one. */
    public Optional<PersonId> owedTo(CommitmentId commitment) {
        return Optional.ofNullable(find(commitment))
                .flatMap(it -> Optional.ofNullable(it.beginning().owedTo()));
    }

    /** Whether there is this promise, and every partner may know of it. */
    public boolean has(CommitmentId commitment) {
        Commitment found = find(commitment);
        return found != null && found.beginning().audience().equals(Audience.PARTNERSHIP);
    }

    /**
     * Answers with whom a promise is.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link CommitmentRule#NO_SUCH_COMMITMENT} if it is not here, or does not reach the actor
     */
    public WhoPromised.Promiser answer(WhoPromised question, PersonId actor, Standing standing) {
        Commitment found = find(question.commitment());
        if (found == null || !found.reaches(actor)) {
            throw CommitmentRule.NO_SUCH_COMMITMENT.refusal();
        }
        PersonId promiser = found.holder().promiser();
        return new WhoPromised.Promiser(promiser, standing.isPartner(promiser));
    }

    /** Decides what it records about these promises that someone leaves; to those that are settled it makes no difference. */
    public List<CommitmentEvent> decide(Leaving leaving) {
        return leaving.decide(atHand.values().stream());
    }

    /**
     * Takes in what has happened.
     *
     * @param event what happened
     * @param version its version in this history, counted from 1
     * @param recorder who recorded it
     */
    public void on(CommitmentEvent event, long version, PersonId recorder) {
        switch (event) {
            case CommitmentBegun begun -> atHand.put(begun.commitment(), Commitment.begun(begun, recorder));
            case CommitmentWentOn wentOn -> {
                Commitment found = find(wentOn.commitment());
                if (found != null) {
                    atHand.put(wentOn.commitment(), found.after(wentOn, version, recorder));
                }
            }
        }
    }

    /** Whether this promise is with this person, who has not said themselves that they promise it. */
    public boolean isUnconfirmedWith(CommitmentId promise, PersonId person) {
        Commitment commitment = find(promise);
        return commitment != null
                && commitment.state() != State.DECLINED
                && commitment.state() != State.WITHDRAWN
                && commitment.holder().is(person)
                && !commitment.holder().confirmed();
    }

    /** Takes in what somebody said of an entry: a change that waited for their word waits no longer. */
    public void on(AnswerEvent answer) {
        Commitment found = answer.about() == null ? null : find(new CommitmentId(answer.about()));
        if (found != null) {
            atHand.put(found.id(), found.answered(answer.entry()));
        }
    }

    private List<? extends PartnershipEvent> events(
            CommitmentCommand command, Acting acting, Surroundings surroundings, boolean taken) {
        return switch (command) {
            case MakeCommitment make -> {
                CommitmentRule.THIS_PROMISE_IS_ALREADY_RECORDED.check(find(make.commitment()) == null);
                yield List.of(Promising.make(make, acting, surroundings));
            }
            case ShareCommitment share ->
                Stream.concat(decide(share.beginning(), acting, surroundings, taken).stream(), share.then().stream())
                        .toList();
            case FollowUp followUp -> {
                Act act = Act.of(followUp, find(followUp), acting, surroundings);
                if (followUp instanceof AnswerChange answer) {
                    yield Changing.answer(answer, act);
                }
                CommitmentEvent event = event(followUp, act);
                yield followUp instanceof ChangeCommitment change && !taken
                        ? Changing.decide(change, event, act)
                        : List.of(event);
            }
        };
    }

    private Commitment find(FollowUp command) {
        Commitment commitment = find(command.commitment());
        if (commitment == null || !commitment.beginning().partnership().equals(command.partnership())) {
            throw CommitmentRule.NO_SUCH_COMMITMENT.refusal();
        }
        return commitment;
    }

    private static CommitmentEvent event(FollowUp command, Act act) {
        return switch (command) {
            case AcceptCommitment accept -> Answering.accept(accept, act);
            case ConfirmCommitment confirm -> Answering.confirm(confirm, act);
            case DeclineCommitment decline -> Answering.decline(decline, act);
            case WithdrawCommitment withdraw -> Answering.withdraw(withdraw, act);
            case NoteProgress progress -> Carrying.noteProgress(progress, act);
            case AskForAHand ask -> Carrying.askForAHand(ask, act);
            case RenegotiateCommitment renegotiate -> Carrying.renegotiate(renegotiate, act);
            case HandOverCommitment handOver -> Carrying.handOver(handOver, act);
            case KeepCommitment keep -> Ending.keep(keep, act);
            case MissCommitment miss -> Ending.miss(miss, act);
            case ReleaseCommitment release -> Ending.release(release, act);
            case DisputeKeeping dispute -> Ending.dispute(dispute, act);
            case ReopenCommitment reopen -> Ending.reopen(reopen, act);
            case TakeBackEntry takeBack -> SettingRight.takeBack(takeBack, act);
            case DenyAgreement deny -> SettingRight.deny(deny, act);
            case ShareReason share -> SettingRight.shareReason(share, act);
            case WithdrawChange withdraw -> Changing.withdraw(withdraw, act);
            case AnswerChange _ -> throw new IllegalArgumentException("an answer records what it answers as well");
        };
    }
}
