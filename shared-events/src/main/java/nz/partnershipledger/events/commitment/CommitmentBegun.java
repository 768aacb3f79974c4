package nz.partnershipledger.events.commitment;

import nz.partnershipledger.events.Begins;
import nz.partnershipledger.events.HuiId;
import org.jspecify.annotations.Nullable;

/** The fact with which a promise begins. */
public sealed interface CommitmentBegun extends CommitmentEvent, Begins permits CommitmentMade, CommitmentProposed {
    /** What is promised. */
    Promise promise();

    @Override
    default @Nullable HuiId hui() {
        return promise().origin().hui();
    }
}
