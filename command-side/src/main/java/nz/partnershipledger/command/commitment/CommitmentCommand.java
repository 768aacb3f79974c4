package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.commitment.FollowUp.DenyAgreement;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;

/** Something asked about one promise. */
public sealed interface CommitmentCommand extends PartnershipCommand permits MakeCommitment, ShareCommitment, FollowUp {
    /** The promise it is about. */
    CommitmentId commitment();

    /** The day it happened. */
    @Override
    LocalDate on();

    /**
     * What it needs its actor to be allowed.
     *
     * @param surroundings who stands where now, and who writes minutes
     */
    default Need need(Surroundings surroundings) {
        return switch (this) {
            case MakeCommitment make ->
                make.audience().equals(Audience.PRIVATE)
                        ? new Need.ToRecord(surroundings.standing())
                        : surroundings.toRecordAt(make.promise().origin().hui());
            case ShareCommitment share -> share.beginning().need(surroundings);
            case DenyAgreement _ -> new Need.ToAnswer(surroundings.standing());
            case FollowUp.KeepCommitment keep -> surroundings.toRecordAt(keep.saidAt());
            case FollowUp _ -> new Need.ToRecord(surroundings.standing());
        };
    }
}
