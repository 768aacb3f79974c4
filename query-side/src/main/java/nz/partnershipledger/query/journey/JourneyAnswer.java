package nz.partnershipledger.query.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/**
 * A partnership's journey through He Pikorua.
 *
 * @param partnership the partnership
 * @param visits its visits to the elements, in the order in which they were recorded
 */
public record JourneyAnswer(PartnershipId partnership, List<Visit> visits) {
    /** Keeps its own copy of the visits. */
    public JourneyAnswer {
        visits = List.copyOf(visits);
    }

    /**
     * A visit to an element.
     *
     * @param visit its place in the journey, counted from 1
     * @param element the element
     * @param from the day it began
     * @param to the day it ended; null while it is open
     * @param days how many days it lasted, or has lasted on the day looked at
     * @param revisit how often the partnership had been there before
     * @param inFocus whether it is where the partnership is now; an open visit that is not stays open beside it
     * @param reason why it was moved to: the words, or that and why they were removed
     * @param confirmed whether all whose journey it is have confirmed that it was moved to
     * @param answers what they say of that
     * @param happened how many entries of each feature happened from its first to its last day, as far as the reader may read them;
     *     visits that share a day share its entries
     * @param links where the entries are found
     */
    public record Visit(
            int visit,
            Element element,
            LocalDate from,
            @Nullable LocalDate to,
            long days,
            int revisit,
            boolean inFocus,
            @Nullable Text reason,
            boolean confirmed,
            List<EntryAnswer.Answered> answers,
            Map<String, Long> happened,
            Map<String, String> links) {
        /** Keeps its own copies. */
        public Visit {
            answers = List.copyOf(answers);
            happened = Map.copyOf(happened);
            links = Map.copyOf(links);
        }
    }
}
