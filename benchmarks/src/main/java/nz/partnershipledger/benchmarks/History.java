package nz.partnershipledger.benchmarks;

import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;

/**
 * A partnership with a past.
 *
 * @param partnership which
 * @param open its second event: a promise that is still open
 */
record History(PartnershipId partnership, CommitmentId open) {}
