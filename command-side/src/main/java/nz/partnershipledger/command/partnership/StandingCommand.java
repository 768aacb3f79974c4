package nz.partnershipledger.command.partnership;

import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.Standing;

/** Something asked about who stands where in a partnership that has formed. */
public sealed interface StandingCommand extends PartnershipCommand
        permits AddPartner, LeavePartnership, ChangeFacilitator, ChangeTier {
    /**
     * What it needs its actor to be allowed.
     *
     * @param standing who stands where now
     */
    default Need need(Standing standing) {
        return switch (this) {
            case AddPartner _, ChangeFacilitator _ -> new Need.ToChangeWhoTakesPart(standing);
            case LeavePartnership leave -> new Need.ToRecordALeaving(standing, leave.person());
            case ChangeTier _ -> new Need.ToRecord(standing);
        };
    }
}
