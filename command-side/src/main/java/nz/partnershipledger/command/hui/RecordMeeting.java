package nz.partnershipledger.command.hui;

import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * Takes a command about meeting to its partnership, which has one way in for all of them.
 *
 * @param command what is asked
 * @param unknown the field that names someone whom the ledger does not know, or null where all are known; told only to those who may
 *     record there
 */
public record RecordMeeting(HuiCommand command, @Nullable String unknown) implements PartnershipCommand {
    @Override
    public PartnershipId partnership() {
        return command.partnership();
    }
}
