package nz.partnershipledger.query.partnership;

import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Fold;

/** Tells whether there is something for a reader that not every partner reads, so that no table tells it; how that is found is known elsewhere. */
public interface ForSomeAlone {
    /** The view that it is found in. */
    Fold<?> view();

    /** Whether there is something of this partnership that this person reads, and not every partner. */
    boolean holds(PartnershipId partnership, PersonId reader);
}
