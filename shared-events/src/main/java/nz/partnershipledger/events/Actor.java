package nz.partnershipledger.events;

import java.util.Set;

/**
 * Who is acting: the person behind an account, with what the account may do.
 *
 * @param person the person; also the recorder of whatever this actor records
 * @param role the account's role
 * @param clusters the clusters the account looks after, by code
 */
public record Actor(PersonId person, SystemRole role, Set<String> clusters) {
    /** Keeps its own copy of the clusters. */
    public Actor {
        clusters = Set.copyOf(clusters);
    }
}
