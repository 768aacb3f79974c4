package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.events.CommitmentId;

/** Something asked about one promise. */
public sealed interface CommitmentCommand extends PartnershipCommand permits MakeCommitment, FollowUp {
    /** The promise it is about. */
    CommitmentId commitment();

    /** The day it happened. */
    LocalDate on();

    /**
     * What it needs its actor to be allowed.
     *
     * @param standing who stands where now
     */
    default Need need(Standing standing) {
        return this instanceof DenyAgreement ? new Need.ToAnswer(standing) : new Need.ToRecord(standing);
    }
}
