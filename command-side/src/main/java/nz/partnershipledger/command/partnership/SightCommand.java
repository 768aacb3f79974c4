package nz.partnershipledger.command.partnership;

import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SealedGrounds;

/** Something asked about what somebody reads of a partnership. It happens on the day it is asked, which nobody chooses. */
public sealed interface SightCommand extends PartnershipCommand {
    /** Whose sight it is. */
    PersonId person();

    /** Pauses it at once, where safety or a court asks for that. */
    record PauseSight(PartnershipId partnership, PersonId person, SealedGrounds why) implements SightCommand {}

    /** Lets the pause hold until it is ended. */
    record ConfirmPause(PartnershipId partnership, PersonId person) implements SightCommand {}

    /** Lets them read again. */
    record EndPause(PartnershipId partnership, PersonId person) implements SightCommand {}
}
