package nz.partnershipledger.query.list;

import java.util.Collection;
import java.util.Map;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.store.Opened;

/** What those are called whose ids stand in a list, for whoever reads it as a table. */
public interface Calling {
    /**
     * What people were called at a moment.
     *
     * @param within for whom, and as part of what
     */
    Map<PersonId, Opened> people(Within within, Collection<PersonId> people, Moment moment);

    /**
     * What partnerships were called at a moment.
     *
     * @param within for whom; only those of its partnerships are told
     */
    Map<PartnershipId, Opened> partnerships(Within within, Moment moment);
}
