package nz.partnershipledger.store;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.TextId;

/** What someone may read of an event in an export. */
public interface ReadingRights {
    /** Whether they may see the event; if not, its digest stands for it. */
    boolean mayRead(Recorded<? extends LedgerEvent> event);

    /** Whether they may read this text of an event that they may see. */
    boolean mayOpen(Recorded<? extends LedgerEvent> event, TextId text);

    /** Those of whoever keeps the machine: what happened among partners, with every text sealed. */
    ReadingRights OF_THE_KEEPER = new ReadingRights() {
        @Override
        public boolean mayRead(Recorded<? extends LedgerEvent> event) {
            return !(event.event() instanceof PartnershipEvent entry)
                    || entry.audience().equals(Audience.PARTNERSHIP);
        }

        @Override
        public boolean mayOpen(Recorded<? extends LedgerEvent> event, TextId text) {
            return false;
        }
    };
}
