package nz.partnershipledger.command.draft;

import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.PartnershipId;

/**
 * Asks whether a draft could be shared as it is, and records nothing: it is refused as sharing it would be.
 *
 * @param share what would be asked for
 */
public record LookAtMinutes(ShareDraft share) implements PartnershipCommand {
    @Override
    public PartnershipId partnership() {
        return share.partnership();
    }

    /** Nothing is in the way. What was done to find that out is undone by this, as by a refusal. */
    public static final class NothingIsInTheWay extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** It could be shared. */
        public NothingIsInTheWay() {
            super(null, null, false, false);
        }
    }
}
