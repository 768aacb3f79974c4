package nz.partnershipledger.query.commitment;

import java.util.ArrayList;
import java.util.List;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;

/**
 * What someone may want to do next with a promise. A page offers these; whether it may be done is decided where it is recorded.
 *
 * @param reader who
 * @param facilitator who facilitates the partnership
 */
public record NextSteps(PersonId reader, PersonId facilitator) {
    /**
     * The steps, as the API calls them, the likeliest first.
     *
     * @param offered whether it is offered to another, who has not answered
     */
    public List<String> of(Item it, boolean offered) {
        boolean own = it.promiser().equals(reader);
        List<String> steps = new ArrayList<>();
        switch (it.status()) {
            case PROPOSED -> {
                if (own) {
                    steps.addAll(List.of("accept", "decline"));
                }
                if (reader.equals(it.recordedBy()) || reader.equals(it.suggestedBy())) {
                    steps.add("withdraw");
                }
            }
            case OPEN -> open(it, own, offered, steps);
            case KEPT -> {
                confirm(it, own, steps);
                if (!own) {
                    steps.add("dispute");
                }
                steps.addAll(List.of("reopen", "take-back"));
            }
            case MISSED -> {
                confirm(it, own, steps);
                steps.addAll(List.of("reopen", "release", "take-back"));
            }
            case RELEASED -> {
                confirm(it, own, steps);
                steps.add("take-back");
            }
            case DECLINED, WITHDRAWN, HANDED_OVER -> {}
        }
        return steps;
    }

    private void open(Item it, boolean own, boolean offered, List<String> steps) {
        confirm(it, own, steps);
        steps.addAll(List.of("keep", "renegotiate"));
        if (own && !isPrivate(it)) {
            steps.add("ask-for-a-hand");
        }
        steps.add("progress");
        if ((own || reader.equals(facilitator)) && !isPrivate(it)) {
            steps.add("hand-over");
        }
        steps.addAll(List.of("release", "miss"));
        if (offered && !own) {
            steps.addAll(List.of("accept", "decline"));
        }
    }

    private static void confirm(Item it, boolean own, List<String> steps) {
        if (own && !it.promiseConfirmed()) {
            steps.add("confirm");
            if (it.status() == CommitmentStatus.OPEN) {
                steps.add("decline");
            }
        }
    }

    private static boolean isPrivate(Item it) {
        return "PRIVATE".equals(it.audience());
    }
}
