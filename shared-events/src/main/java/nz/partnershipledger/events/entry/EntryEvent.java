package nz.partnershipledger.events.entry;

import nz.partnershipledger.events.PartnershipEvent;

/** A fact about an entry of the ledger itself. */
public sealed interface EntryEvent extends PartnershipEvent permits ReplyGiven {
    /** The version, in the same stream, of the entry it is about. */
    long entry();
}
