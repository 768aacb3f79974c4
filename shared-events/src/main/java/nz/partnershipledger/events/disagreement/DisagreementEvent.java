package nz.partnershipledger.events.disagreement;

import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PartnershipEvent;

/** A fact about seeing things differently. */
public sealed interface DisagreementEvent extends PartnershipEvent permits DifferenceEvent, WordExplained {
    @Override
    default Feature feature() {
        return Feature.DISAGREEMENT;
    }
}
