package nz.partnershipledger.query.list;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;

/** How far partnerships are open to someone who reads them from outside, and the log of what they are shown. */
public interface Outside {
    /** How far a partnership is open to someone. */
    enum Openness {
        /** They need no reason: they take part, or did. */
        WITHIN,
        /** They said why they read this very partnership. */
        OPENED,
        /** They said why they read lists across its cluster. */
        IN_LISTS,
        /** They have not said why. */
        CLOSED;

        /** Whether its words and names may be shown. */
        boolean suffices(boolean inAList) {
            return this == WITHIN || this == OPENED || (inAList && this == IN_LISTS);
        }
    }

    /** How far each of these is open to this reader now. */
    Map<PartnershipId, Openness> openness(Actor reader, Collection<PartnershipId> partnerships);

    /**
     * Writes down in each of these, once for each reason, that something of it is shown to this reader in a list.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if that cannot be written; then nothing may be shown
     */
    void isShownInAList(Actor reader, Set<PartnershipId> partnerships);
}
