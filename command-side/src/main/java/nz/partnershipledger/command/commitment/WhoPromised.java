package nz.partnershipledger.command.commitment;

import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;

/**
 * Asks with whom a promise is, and records nothing; answers those who may record and may know of it.
 *
 * @param partnership in which partnership
 * @param commitment which promise
 */
public record WhoPromised(PartnershipId partnership, CommitmentId commitment) implements PartnershipCommand {
    /**
     * With whom it is.
     *
     * @param person who promised it, or was asked to
     * @param takesPart whether they take part
     */
    public record Promiser(PersonId person, boolean takesPart) {}
}
