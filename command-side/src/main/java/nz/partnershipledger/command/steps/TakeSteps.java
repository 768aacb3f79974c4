package nz.partnershipledger.command.steps;

import java.util.List;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.PartnershipId;

/**
 * Records several things: each in turn, all of them or none.
 *
 * @param partnership in which partnership
 * @param steps what is recorded, in this order
 */
public record TakeSteps(PartnershipId partnership, List<Taking> steps) implements PartnershipCommand {
    /** Keeps its own copy. */
    public TakeSteps {
        steps = List.copyOf(steps);
    }
}
