package nz.partnershipledger.events.commitment;

import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PartnershipEvent;

/** A fact in the life of one promise. */
public sealed interface CommitmentEvent extends PartnershipEvent permits CommitmentBegun, CommitmentWentOn {
    /** The promise it is about. */
    CommitmentId commitment();

    @Override
    default Feature feature() {
        return Feature.COMMITMENT;
    }

    @Override
    default CommitmentId thing() {
        return commitment();
    }
}
