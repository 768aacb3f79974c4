package nz.partnershipledger.command.base;

import java.util.Collection;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.Thing;
import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** An entry links to things of its own partnership alone. */
public final class WhatAnEntryLinksToIsHere extends Refusal {
    private static final long serialVersionUID = 1L;

    private WhatAnEntryLinksToIsHere(String field) {
        super(Kind.CONFLICT, field);
    }

    /** Holds the rule for what an entry sprang from. */
    public static void check(Surroundings surroundings, Origin origin) {
        check(surroundings, origin.hui(), "hui");
        // The charter, in which goals are agreed, is not kept here yet; so there is none to link to.
        hold(origin.goal() == null, "goal");
        check(surroundings, origin.difficulty(), "difficulty");
        check(surroundings, origin.decision(), "decision");
        check(surroundings, origin.disagreement(), "disagreement");
    }

    /** Holds the rule for a thing that is named in this field, if one is. */
    public static void check(Surroundings surroundings, @Nullable Thing thing, String field) {
        hold(thing == null || surroundings.has(thing), field);
    }

    /** Holds the rule for promises, named in this field. */
    public static void check(Surroundings surroundings, Collection<CommitmentId> commitments, String field) {
        hold(commitments.stream().allMatch(surroundings::has), field);
    }

    private static void hold(boolean here, String field) {
        if (!here) {
            throw new WhatAnEntryLinksToIsHere(field);
        }
    }
}
