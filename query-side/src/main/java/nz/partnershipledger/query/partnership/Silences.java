package nz.partnershipledger.query.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import org.jspecify.annotations.Nullable;

/** Where nobody has written for weeks; how that is found is known elsewhere. */
@FunctionalInterface
public interface Silences {
    /**
     * For how many weeks nothing has happened, up to a day, that somebody wrote down and this reader may know; where that is not long, nothing.
     *
     * @param history what is known of them at another moment; null now
     */
    Map<PartnershipId, Long> weeks(
            Collection<PartnershipRow> partnerships,
            PersonId reader,
            @Nullable List<Recorded<? extends LedgerEvent>> history,
            LocalDate day);
}
