package nz.partnershipledger.events.entry;

import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.Thing;
import org.jspecify.annotations.Nullable;

/** A fact about an entry of the ledger itself. */
public sealed interface EntryEvent extends PartnershipEvent
        permits ReplyGiven, AnswerEvent, EntryReadBack, EntryWidened, EntryShared {
    /** The version, in the same stream, of the entry it is about. */
    long entry();

    @Override
    default Feature feature() {
        return Feature.ENTRY;
    }

    @Override
    default @Nullable Thing thing() {
        return null;
    }
}
