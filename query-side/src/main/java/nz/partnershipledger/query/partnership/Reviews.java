package nz.partnershipledger.query.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import org.jspecify.annotations.Nullable;

/** What a caseload says of decisions to be looked at again; how they are counted is known elsewhere. */
@FunctionalInterface
public interface Reviews {
    /**
     * Of each of these partnerships, how many of its decisions have come to the day on which they are looked at again; none are left out.
     *
     * @param history what is known of them at another moment; null now
     * @param day the day looked at
     */
    Map<PartnershipId, Long> due(
            Collection<PartnershipRow> partnerships,
            @Nullable List<Recorded<? extends LedgerEvent>> history,
            LocalDate day);
}
