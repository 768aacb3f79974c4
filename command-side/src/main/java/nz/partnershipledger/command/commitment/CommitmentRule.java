package nz.partnershipledger.command.commitment;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What holds for promises. */
public enum CommitmentRule implements Rule {
    /** A promise that is for nobody in particular changes, or is let go, with the agreement of another partner than its promiser. */
    ANOTHER_PARTNER_MUST_AGREE(Kind.CONFLICT, "agreedBy"),

    /** A keeping is seen differently by another than its promiser, who can take it back instead. */
    ANOTHER_SEES_IT_DIFFERENTLY(Kind.FORBIDDEN, "by"),

    /** Every open promise is with someone who takes part: who leaves names a carrier, and a promise is not reopened with someone who has left. */
    AN_OPEN_PROMISE_NEEDS_A_CARRIER(Kind.CONFLICT, "carriedBy"),

    /** A private promise stands in its author's own history, which hui do not reach when they are moved. */
    A_PRIVATE_PROMISE_IS_DUE_AT_NO_HUI(Kind.BAD_REQUEST, "dueAtHui"),

    /** Nobody promises something in an entry that they cannot read: the promiser of a private promise is its author. */
    A_PRIVATE_PROMISE_IS_ONES_OWN(Kind.BAD_REQUEST, "promiser"),

    /** A private promise cannot be handed over, nor a hand be asked for: nobody else would learn of it. */
    A_PRIVATE_PROMISE_REACHES_NOBODY_ELSE(Kind.CONFLICT, "audience"),

    /** Nothing can be due at a hui that was held already, or that was cancelled. */
    A_PROMISE_IS_DUE_AT_A_HUI_TO_COME(Kind.CONFLICT, "dueAtHui"),

    /** What is due at a hui is due on its day, whenever that will be; so no other day is named with it. */
    A_PROMISE_IS_DUE_ON_A_DAY_OR_AT_A_HUI(Kind.BAD_REQUEST, "dueAtHui"),

    /** A promise is handed to another than who holds it. */
    A_PROMISE_IS_HANDED_TO_SOMEONE_ELSE(Kind.CONFLICT, "to"),

    /** A renegotiation gives another due date or another scope. */
    A_RENEGOTIATION_CHANGES_SOMETHING(Kind.BAD_REQUEST, "due"),

    /** What is answered or withdrawn is the change that was asked for and that nobody has answered; it ends when the promise does. */
    NO_CHANGE_WAITS(Kind.CONFLICT),

    /** There is no such promise here, or none that this actor may know of. */
    NO_SUCH_COMMITMENT(Kind.NOT_FOUND),

    /** There is no such work here that nobody had promised. */
    NO_SUCH_WORK(Kind.NOT_FOUND),

    /** Another change of this promise was asked for, and its promiser has not answered yet. */
    ONE_CHANGE_IS_ASKED_FOR_AT_A_TIME(Kind.CONFLICT),

    /** Someone has been asked to carry this promise and has not answered yet. */
    ONE_HAND_OVER_AT_A_TIME(Kind.CONFLICT, "to"),

    /** What has ended, or was never taken on, is not handed over. */
    ONLY_AN_OPEN_COMMITMENT_CAN_BE_HANDED_OVER(Kind.CONFLICT),

    /** A hand is asked for with an open promise. */
    ONLY_AN_OPEN_COMMITMENT_CAN_BE_HELPED(Kind.CONFLICT),

    /** Only what is still open can be kept. */
    ONLY_AN_OPEN_COMMITMENT_CAN_BE_KEPT(Kind.CONFLICT),

    /** Only what is still open can be said not to have happened. */
    ONLY_AN_OPEN_COMMITMENT_CAN_BE_MISSED(Kind.CONFLICT),

    /** What has ended is not renegotiated; it may be reopened first. */
    ONLY_AN_OPEN_COMMITMENT_CAN_BE_RENEGOTIATED(Kind.CONFLICT),

    /** Progress is noted on an open promise. */
    ONLY_AN_OPEN_COMMITMENT_HAS_PROGRESS(Kind.CONFLICT),

    /** What is let go is still open, or did not happen. */
    ONLY_AN_OPEN_OR_MISSED_COMMITMENT_CAN_BE_RELEASED(Kind.CONFLICT),

    /** Confirming answers what others wrote down; a promise confirmed already, or one that was never taken on, has nothing to confirm. */
    ONLY_AN_UNCONFIRMED_PROMISE_IS_CONFIRMED(Kind.CONFLICT),

    /** What is seen differently is a keeping. */
    ONLY_A_KEPT_COMMITMENT_CAN_BE_SEEN_DIFFERENTLY(Kind.CONFLICT),

    /** What is opened again was kept or did not happen. */
    ONLY_A_KEPT_OR_MISSED_COMMITMENT_CAN_BE_REOPENED(Kind.CONFLICT),

    /** What has been accepted is no longer anyone else's to take off the table. */
    ONLY_A_PROPOSAL_CAN_BE_WITHDRAWN(Kind.CONFLICT),

    /** A proposal is withdrawn by who put it down or who suggested it. */
    ONLY_ITS_PROPOSER_WITHDRAWS_A_PROPOSAL(Kind.FORBIDDEN, "by"),

    /** An entry made by mistake is taken back by who recorded it or by the promiser, in person. */
    ONLY_ITS_RECORDER_OR_THE_PROMISER_TAKES_IT_BACK(Kind.FORBIDDEN, "by"),

    /** What is taken back is the latest keep, miss or release, while it holds, and once. */
    ONLY_THE_LATEST_ENTRY_THAT_HOLDS_IS_TAKEN_BACK(Kind.CONFLICT, "entry"),

    /** A question is answered by the one to whom it was put. */
    ONLY_THE_ONE_ASKED_ANSWERS(Kind.FORBIDDEN, "by"),

    /** Where its promiser cannot be asked, the facilitator and the one it is for may change a promise, saying why. */
    ONLY_THE_FACILITATOR_OR_WHOM_IT_IS_FOR_CHANGES_IT_UNASKED(Kind.FORBIDDEN, "whyNotAsked"),

    /** A change that was asked for is withdrawn by who asked for it. */
    ONLY_WHO_ASKED_FOR_A_CHANGE_WITHDRAWS_IT(Kind.FORBIDDEN, "by"),

    /** Whoever takes part and has an account is asked. */
    WHO_CAN_BE_ASKED_IS_ASKED(Kind.CONFLICT, "whyNotAsked"),

    /** A hand is asked for by the one who could do with it. */
    ONLY_THE_PROMISER_ASKS_FOR_A_HAND(Kind.FORBIDDEN, "by"),

    /** That a promise is so, its promiser says in person. */
    ONLY_THE_PROMISER_CONFIRMS(Kind.FORBIDDEN, "by"),

    /** Why a promise changed or did not happen is its promiser's to say, in person. */
    ONLY_THE_PROMISER_GIVES_A_REASON(Kind.FORBIDDEN, "reason"),

    /** A promise is handed over by its promiser or by the facilitator. */
    ONLY_THE_PROMISER_OR_THE_FACILITATOR_HANDS_OVER(Kind.FORBIDDEN, "by"),

    /** A reason is shared by the promiser who gave it, in person. */
    ONLY_WHO_GAVE_A_REASON_SHARES_IT(Kind.FORBIDDEN, "entry"),

    /** That they did not agree is said, in person, by someone whom the entry names as having agreed. */
    ONLY_WHO_IS_SAID_TO_HAVE_AGREED_DENIES_IT(Kind.FORBIDDEN, "entry"),

    /** What someone is said to have spoken at a hui they said by being there. */
    ONLY_WHO_WAS_THERE_SPOKE_AT_A_HUI(Kind.CONFLICT, "promiser"),

    /** One thanks once for what was done. */
    THANKS_ARE_SAID_ONCE(Kind.CONFLICT),

    /** What is taken back are one's own thanks, once. */
    THERE_ARE_NO_THANKS_TO_TAKE_BACK(Kind.CONFLICT),

    /** What is accepted is a proposal, or a promise that is being handed over. */
    THERE_IS_NOTHING_TO_ACCEPT(Kind.CONFLICT),

    /** What is declined is a proposal, a promise that is being handed over, or one that was written down and not yet confirmed. */
    THERE_IS_NOTHING_TO_DECLINE(Kind.CONFLICT),

    /** What is shared is a reason that was given in one of this promise's entries and is not shared yet. */
    THERE_IS_NO_REASON_TO_SHARE(Kind.CONFLICT, "entry"),

    /** A promise changes, or is let go, with the agreement of the one it is for. */
    THE_ONE_IT_IS_FOR_MUST_AGREE(Kind.CONFLICT, "agreedBy"),

    /** For what was done thanks the one it was for; for what was for nobody in particular, another than who did it. */
    THE_ONE_IT_WAS_FOR_THANKS(Kind.FORBIDDEN),

    /** A promise begins once. */
    THIS_PROMISE_IS_ALREADY_RECORDED(Kind.CONFLICT);

    private final Kind kind;
    private final @Nullable String field;

    CommitmentRule(Kind kind) {
        this(kind, null);
    }

    CommitmentRule(Kind kind, @Nullable String field) {
        this.kind = kind;
        this.field = field;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
