package nz.partnershipledger.query.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import org.jspecify.annotations.Nullable;

/** What a caseload says of what is seen differently; how it is counted is known elsewhere. */
@FunctionalInterface
public interface Differences {
    /**
     * How many differences of one partnership are left standing.
     *
     * @param standing left standing, on purpose
     * @param toRevisit of these, how many have come to the day on which they come back to it
     */
    record Counts(long standing, long toRevisit) {
        /** None at all. */
        public static final Counts NONE = new Counts(0, 0);
    }

    /**
     * The counts of these partnerships; those without differences are left out.
     *
     * @param history what is known of them at another moment; null now
     * @param day the day looked at
     */
    Map<PartnershipId, Counts> counts(
            Collection<PartnershipRow> partnerships,
            @Nullable List<Recorded<? extends LedgerEvent>> history,
            LocalDate day);
}
