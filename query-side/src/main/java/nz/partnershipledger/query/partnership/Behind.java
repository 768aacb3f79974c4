package nz.partnershipledger.query.partnership;

import java.util.Set;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PartnershipId;

/** What a caseload knows of the figures of reports: which partnerships are behind one; how they are counted is known elsewhere. */
public interface Behind {
    /**
     * Reads the name of a figure.
     *
     * @throws nz.partnershipledger.doors.problem.UnfitValue if there is no such figure
     */
    String read(String figure);

    /** All partnerships of which this figure counts something, in reach or not. */
    Set<PartnershipId> partnerships(String figure);

    /** What it tells, in words. */
    String inWords(String figure, Saying say);
}
