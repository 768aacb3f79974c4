package nz.partnershipledger.query.partnership;

import java.util.Map;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.list.Page;

/** Tells partners who read their partnership from outside it. */
@FunctionalInterface
public interface ReadingsDesk {
    /**
     * Who read it, when and why, the latest first.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#ONLY_PARTNERS_SEE_WHO_READS_FROM_OUTSIDE} if the reader no longer sees that
     */
    Page<ReadingAnswer> list(Actor reader, PartnershipId partnership, Map<String, String[]> given);
}
