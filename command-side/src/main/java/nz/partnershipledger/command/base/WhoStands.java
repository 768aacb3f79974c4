package nz.partnershipledger.command.base;

import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;

/**
 * Asks who stands where in a partnership, and records nothing; answers with its
 * {@link Standing} to whoever may record there.
 *
 * @param partnership which partnership
 * @param links what an entry would link to, all of which must be there
 */
public record WhoStands(PartnershipId partnership, Origin links) implements PartnershipCommand {
    /** Asks where nothing is linked to. */
    public WhoStands(PartnershipId partnership) {
        this(partnership, Origin.UNSAID);
    }
}
