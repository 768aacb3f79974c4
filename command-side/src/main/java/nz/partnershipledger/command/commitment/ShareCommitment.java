package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.commitment.CommitmentWentOn;

/**
 * Says again for others what its promiser kept to themselves: a promise, and what became of it, each on its own day.
 *
 * @param beginning the promise, whose id is a new one
 * @param then what became of it, which was decided by the same rules
 */
public record ShareCommitment(MakeCommitment beginning, List<CommitmentWentOn> then) implements CommitmentCommand {
    /** Keeps its own copy. */
    public ShareCommitment {
        then = List.copyOf(then);
    }

    @Override
    public PartnershipId partnership() {
        return beginning.partnership();
    }

    @Override
    public CommitmentId commitment() {
        return beginning.commitment();
    }

    @Override
    public LocalDate on() {
        return beginning.on();
    }
}
