package nz.partnershipledger.command.commitment;

import nz.partnershipledger.command.commitment.FollowUp.HandOverCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ReleaseCommitment;
import nz.partnershipledger.command.commitment.FollowUp.RenegotiateCommitment;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Changes what a promise says, by when, or with whom it is: its promiser's to do, and another's to ask for. */
public sealed interface ChangeCommitment extends FollowUp
        permits RenegotiateCommitment, ReleaseCommitment, HandOverCommitment {
    /** The hui at which its promiser said so. */
    @Nullable
    HuiId hui();

    /** Why its promiser could not be asked. */
    @Nullable
    PersonalText whyNotAsked();
}
