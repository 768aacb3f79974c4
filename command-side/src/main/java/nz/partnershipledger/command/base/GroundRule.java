package nz.partnershipledger.command.base;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What every feature holds to: who may what, when things happen, who is known. */
public enum GroundRule implements Rule {
    /** What someone is called is theirs to change, or that of those who register people. */
    A_NAME_IS_CHANGED_BY_ITS_OWNER_OR_BY_THOSE_WHO_REGISTER(Kind.FORBIDDEN),

    /** A leaving is recorded by the one who leaves, by the facilitator or by a practice leader of the cluster. */
    LEAVING_IS_ONES_OWN_OR_FOR_THE_FACILITATOR_TO_RECORD(Kind.FORBIDDEN),

    /** Somebody reads again by the word of who paused it, or of a practice leader of the cluster. */
    A_PAUSE_IS_ENDED_BY_WHO_PAUSED_OR_BY_A_PRACTICE_LEADER(Kind.FORBIDDEN),

    /** There is no such partnership, or none that this actor may know of; the two look the same on purpose. */
    NO_SUCH_PARTNERSHIP(Kind.NOT_FOUND),

    /** There is no such person, or none that this actor may know of. */
    NO_SUCH_PERSON(Kind.NOT_FOUND),

    /** That somebody's sight is paused is confirmed by a practice leader of the cluster. */
    ONLY_A_PRACTICE_LEADER_CONFIRMS_A_PAUSE(Kind.FORBIDDEN),

    /** Only those who take part record in a partnership, and only with an account that records at all. */
    ONLY_PARTNERS_RECORD_IN_A_PARTNERSHIP(Kind.FORBIDDEN),

    /** Partners are added, and the facilitator changes, by the hand of the facilitator or of a practice leader of the cluster. */
    ONLY_THE_FACILITATOR_OR_A_PRACTICE_LEADER_CHANGES_WHO_TAKES_PART(Kind.FORBIDDEN),

    /** Somebody's sight is paused by the facilitator or by a practice leader of the cluster. */
    ONLY_THE_FACILITATOR_OR_A_PRACTICE_LEADER_PAUSES_SIGHT(Kind.FORBIDDEN),

    /** A partnership is renamed by the hand of its facilitator. */
    ONLY_THE_FACILITATOR_RENAMES_A_PARTNERSHIP(Kind.FORBIDDEN),

    /** A partnership is formed by an RTLB or a practice leader, in a cluster that they look after. */
    ONLY_THOSE_OF_THE_CLUSTER_FORM_A_PARTNERSHIP(Kind.FORBIDDEN, "cluster"),

    /** People are registered by an RTLB, a practice leader or an administrator. */
    ONLY_THOSE_WHO_FORM_PARTNERSHIPS_REGISTER_PEOPLE(Kind.FORBIDDEN),

    /** What is said to have happened, happened on a day that has come. */
    WHAT_HAPPENED_CANNOT_LIE_AHEAD(Kind.BAD_REQUEST, "on"),

    /** While their sight of a partnership is paused, nobody records in it; all others do so as before. */
    WHOSE_SIGHT_IS_PAUSED_RECORDS_NOTHING_HERE(Kind.FORBIDDEN),

    /** Whoever can say themselves what they are called is called so by nobody else. */
    WHO_HAS_AN_ACCOUNT_CHANGES_THEIR_NAME_THEMSELVES(Kind.FORBIDDEN);

    private final Kind kind;
    private final @Nullable String field;

    GroundRule(Kind kind) {
        this(kind, null);
    }

    GroundRule(Kind kind, @Nullable String field) {
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
