package nz.partnershipledger.query.base;

import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;

/**
 * Who stands where in a partnership, as far as reading depends on it.
 *
 * @param partnership the partnership
 * @param cluster its cluster, by code
 * @param partners who are partners now
 * @param formerPartners who no longer are, with the version of the entry that says that they left
 * @param paused whose sight of it is paused now
 */
public record Standing(
        PartnershipId partnership,
        String cluster,
        Set<PersonId> partners,
        Map<PersonId, Long> formerPartners,
        Set<PersonId> paused) {
    /** Keeps its own copies. */
    public Standing {
        partners = Set.copyOf(partners);
        formerPartners = Map.copyOf(formerPartners);
        paused = Set.copyOf(paused);
    }
}
