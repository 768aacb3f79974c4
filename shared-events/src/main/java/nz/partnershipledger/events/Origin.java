package nz.partnershipledger.events;

import org.jspecify.annotations.Nullable;

/**
 * What a promise, a decision or a difference sprang from, as far as anyone said so. All of it belongs to the same partnership.
 *
 * @param hui the hui at which it came up
 * @param goal the goal that it serves
 * @param difficulty the difficulty that it answers
 * @param decision the decision that led to it
 * @param disagreement the difference whose settlement led to it
 */
public record Origin(
        @Nullable HuiId hui,
        @Nullable GoalId goal,
        @Nullable DifficultyId difficulty,
        @Nullable DecisionId decision,
        @Nullable DisagreementId disagreement) {
    /** Nobody said what it sprang from. */
    public static final Origin UNSAID = new Origin(null, null, null, null, null);

    /** It came up at this hui. */
    public static Origin at(HuiId hui) {
        return new Origin(hui, null, null, null, null);
    }
}
