package nz.partnershipledger.query.commitment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.AskedChange;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.list.Readers;

/**
 * What someone may want to do next with a promise. A page offers these; whether it may be done is decided where it is recorded.
 *
 * @param reader who
 * @param facilitator who facilitates the partnership
 */
public record NextSteps(PersonId reader, PersonId facilitator) {
    /** What another than the promiser asks for, one at a time. */
    static final Set<StepOfPromise> CHANGES =
            EnumSet.of(StepOfPromise.RENEGOTIATE, StepOfPromise.RELEASE, StepOfPromise.HAND_OVER);

    /**
     * The steps, the likeliest first.
     *
     * @param offered whether it is offered to another, who has not answered
     */
    public List<StepOfPromise> of(Item it, boolean offered) {
        boolean own = it.promiser().equals(reader);
        List<StepOfPromise> steps = new ArrayList<>();
        AskedChange asked = it.changeAskedFor();
        if (asked != null && asked.by().equals(reader)) {
            steps.add(StepOfPromise.WITHDRAW_CHANGE);
        }
        switch (it.status()) {
            case PROPOSED -> {
                if (own) {
                    steps.addAll(List.of(StepOfPromise.ACCEPT, StepOfPromise.DECLINE));
                }
                if (reader.equals(it.recordedBy()) || reader.equals(it.suggestedBy())) {
                    steps.add(StepOfPromise.WITHDRAW);
                }
            }
            case OPEN -> open(it, own, offered, steps);
            case KEPT -> {
                confirm(it, own, steps);
                if (!own) {
                    steps.add(StepOfPromise.DISPUTE);
                }
                steps.addAll(List.of(StepOfPromise.REOPEN, StepOfPromise.TAKE_BACK));
            }
            case MISSED -> {
                confirm(it, own, steps);
                steps.addAll(List.of(StepOfPromise.REOPEN, StepOfPromise.RELEASE, StepOfPromise.TAKE_BACK));
            }
            case RELEASED -> {
                confirm(it, own, steps);
                steps.add(StepOfPromise.TAKE_BACK);
            }
            case DECLINED, WITHDRAWN, HANDED_OVER -> {}
        }
        if (asked != null && !own) {
            steps.removeAll(CHANGES);
        }
        return steps;
    }

    private void open(Item it, boolean own, boolean offered, List<StepOfPromise> steps) {
        confirm(it, own, steps);
        steps.addAll(List.of(StepOfPromise.KEEP, StepOfPromise.RENEGOTIATE));
        if (own && !isPrivate(it)) {
            steps.add(StepOfPromise.ASK_FOR_A_HAND);
        }
        steps.add(StepOfPromise.PROGRESS);
        if ((own || reader.equals(facilitator)) && !isPrivate(it)) {
            steps.add(StepOfPromise.HAND_OVER);
        }
        steps.addAll(List.of(StepOfPromise.RELEASE, StepOfPromise.MISS));
        if (offered && !own) {
            steps.addAll(List.of(StepOfPromise.ACCEPT, StepOfPromise.DECLINE));
        }
    }

    private static void confirm(Item it, boolean own, List<StepOfPromise> steps) {
        if (own && !it.promiseConfirmed()) {
            steps.add(StepOfPromise.CONFIRM);
            if (it.status() == CommitmentStatus.OPEN) {
                steps.add(StepOfPromise.DECLINE);
            }
        }
    }

    private static boolean isPrivate(Item it) {
        return Readers.PRIVATE.equals(it.audience());
    }
}
