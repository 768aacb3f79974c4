package nz.partnershipledger.query.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import org.jspecify.annotations.Nullable;

/** What a caseload says of hui and of voices; how they are found is known elsewhere. */
@FunctionalInterface
public interface Meetings {
    /**
     * What is told of one partnership.
     *
     * @param nextHui when its next hui begins; null where none is called
     * @param akongaHeard the day on which an ākonga was heard last
     * @param whanauHeard the day on which someone of the whānau was heard last
     * @param akongaConfirmed the day on which an ākonga was heard last by what is confirmed
     * @param whanauConfirmed the day on which someone of the whānau was heard last by what is confirmed
     * @param akongaReadBack the day on which an ākonga was heard last by what was read back to them
     * @param whanauReadBack the day on which someone of the whānau was heard last by what was read back to them
     * @param difficulties how many difficulties no hui has been held since that they could have come to
     */
    record Told(
            @Nullable Instant nextHui,
            @Nullable LocalDate akongaHeard,
            @Nullable LocalDate whanauHeard,
            @Nullable LocalDate akongaConfirmed,
            @Nullable LocalDate whanauConfirmed,
            @Nullable LocalDate akongaReadBack,
            @Nullable LocalDate whanauReadBack,
            long difficulties) {
        /** Nothing at all. */
        public static final Told NOTHING = new Told(null, null, null, null, null, null, null, 0);
    }

    /**
     * What is told of these partnerships, each of which is all readable by the reader.
     *
     * @param history what is known of them at another moment; null now
     * @param day the day looked at
     */
    Map<PartnershipId, Told> of(
            Collection<PartnershipRow> partnerships,
            @Nullable List<Recorded<? extends LedgerEvent>> history,
            LocalDate day);
}
