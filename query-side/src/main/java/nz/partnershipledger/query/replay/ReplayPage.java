package nz.partnershipledger.query.replay;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.journey.JourneyPicture;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;

/**
 * The page of a partnership step by step.
 *
 * @param whole the partnership at the moment
 * @param asOf which moment it is, in words
 * @param frame how far the reader can step; of today, whatever moment is shown
 * @param river the way so far, with what happened along it
 * @param entry the entry that led to the moment; null where moments are asked by the day that things happened
 * @param changes what it changed
 * @param stood how it stood
 * @param ways how to step
 * @param start the address of the first step
 * @param compared the address of the same moment beside now
 * @param joined when each of those who take part joined
 * @param korero after which entries there was something to talk about
 * @param steps the latest steps up to the moment, the last one first
 * @param earlier the address of the steps before those; null where there are none
 * @param briefs the briefs of that moment
 */
record ReplayPage(
        Whole whole,
        String asOf,
        Frame frame,
        JourneyPicture river,
        @Nullable EntryOnPage entry,
        List<ChangeInWords> changes,
        HowItStood stood,
        List<Way> ways,
        String start,
        @Nullable String compared,
        List<Link> joined,
        List<Link> korero,
        List<Told> steps,
        @Nullable String earlier,
        List<Link> briefs) {
    /**
     * How far the reader can step.
     *
     * @param step the number of the step that is shown
     * @param steps how many there are
     * @param first the first day
     * @param last the last day
     */
    record Frame(int step, int steps, LocalDate first, LocalDate last) {}

    /** How far one step goes, and where it leads; null where there is none. */
    record Way(
            String by,
            boolean byEntry,
            @Nullable String back,
            @Nullable String on) {}

    /** Somewhere to go to. */
    record Link(String words, String address) {}

    /** A step in words. */
    record Told(LocalDate on, String sentence, String address, boolean here) {}
}
