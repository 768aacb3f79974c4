package nz.partnershipledger.query.decision;

import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;

/** What people are, or last were, in a partnership; who is no partner counts as {@link PartnerRole#OTHER}. */
@FunctionalInterface
interface Roles {
    PartnerRole of(PartnershipId partnership, PersonId person);
}
