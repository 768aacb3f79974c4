package nz.partnershipledger.query.list;

import java.util.Collection;
import java.util.Set;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;

/**
 * For whom, and as part of what, names are given: nobody gives one without saying so.
 *
 * @param reader who is told
 * @param partnerships the partnerships whose part they are
 * @param inAList whether that is a list across partnerships, for which one reason is enough
 */
public record Within(Actor reader, Set<PartnershipId> partnerships, boolean inAList) {
    /** Keeps its own copy. */
    public Within {
        partnerships = Set.copyOf(partnerships);
    }

    /** In what is told of one partnership. */
    public static Within one(Actor reader, PartnershipId partnership) {
        return new Within(reader, Set.of(partnership), false);
    }

    /** In rows of these partnerships. */
    public static Within list(Actor reader, Collection<PartnershipId> partnerships) {
        return new Within(reader, Set.copyOf(partnerships), true);
    }

    /** Where it is no part of a partnership's record, as of accounts, or theirs to know by another right, as who writes minutes. */
    public static Within none(Actor reader) {
        return new Within(reader, Set.of(), false);
    }
}
