package nz.partnershipledger.command.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.commitment.CommitmentBegun;
import nz.partnershipledger.events.commitment.CommitmentWentOn;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.store.LedgerEvents;
import org.jspecify.annotations.Nullable;

/**
 * What a partnership's history holds before a file is taken in.
 *
 * @param standing who stands where
 * @param version the version it stands at
 * @param promises the promises that are there
 */
record History(Standing standing, long version, Map<CommitmentId, Known> promises) {

    /**
     * A promise that is there.
     *
     * @param promiser who promised it
     * @param onlyBegun whether nothing has happened to it since
     */
    record Known(PersonId promiser, boolean onlyBegun) {}

    /** The history of this partnership, if there is one. */
    static Optional<History> of(LedgerEvents events, PartnershipId partnership) {
        Map<CommitmentId, Known> promises = new HashMap<>();
        @Nullable Standing standing = null;
        long version = 0;
        for (Recorded<? extends LedgerEvent> recorded : events.of(partnership)) {
            version = recorded.version();
            switch (recorded.event()) {
                case PartnershipFormed formed -> standing = Standing.of(formed);
                case StandingEvent changed ->
                    standing = Objects.requireNonNull(standing).after(changed);
                case CommitmentBegun begun ->
                    promises.put(begun.commitment(), new Known(begun.promise().promiser(), true));
                case CommitmentWentOn wentOn ->
                    promises.computeIfPresent(wentOn.commitment(), (id, it) -> new Known(it.promiser(), false));
                // A file brings promises; what else happened is no matter of it.
                case PartnershipEvent _, PersonEvent _ -> {}
            }
        }
        return standing == null ? Optional.empty() : Optional.of(new History(standing, version, promises));
    }
}
