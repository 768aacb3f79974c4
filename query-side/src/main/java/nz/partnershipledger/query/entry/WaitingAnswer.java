package nz.partnershipledger.query.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader's word.
 *
 * @param kind what is asked
 * @param partnership in which partnership
 * @param entry the position of the entry that asks
 * @param type what kind of fact that is, by its stored name
 * @param on the day it happened
 * @param since when it was recorded
 * @param about the entry in a sentence
 * @param minuted what files of minutes say that the reader promised, where it is asked of all of that together; otherwise empty
 * @param ways the commands that answer it
 * @param links where the entry is found, and what it is about
 */
public record WaitingAnswer(
        Asking kind,
        PartnershipId partnership,
        long entry,
        String type,
        LocalDate on,
        Instant since,
        String about,
        List<Minuted> minuted,
        List<String> ways,
        Map<String, String> links) {
    /** Keeps its own copies. */
    public WaitingAnswer {
        minuted = List.copyOf(minuted);
        ways = List.copyOf(ways);
        links = Map.copyOf(links);
    }

    /**
     * Something that a file of minutes says the reader promised.
     *
     * @param entry the position of its entry
     * @param on the day of the hui
     * @param what the words, or that and why they were removed
     */
    public record Minuted(long entry, LocalDate on, Text what) {}

    static WaitingAnswer of(AnswerRow row, @Nullable EntryAnswer entry) {
        return new WaitingAnswer(
                row.asking(),
                row.partnership(),
                row.entry(),
                row.type(),
                row.askedOn(),
                row.askedAt(),
                entry == null ? "" : entry.summary(),
                List.of(),
                WaysToAnswer.doors(row),
                entry == null ? Map.of() : entry.links());
    }

    static WaitingAnswer ofMinutes(WaitingTogether waiting, List<Minuted> minuted, String about) {
        AnswerRow latest = waiting.latest();
        String partnership = "/api/partnerships/" + latest.partnership();
        return new WaitingAnswer(
                latest.asking(),
                latest.partnership(),
                latest.entry(),
                latest.type(),
                latest.askedOn(),
                latest.askedAt(),
                about,
                minuted,
                List.of(partnership + "/entries/confirm", partnership + "/entries/not-so"),
                Map.of("self", partnership + "/entries/" + latest.entry()));
    }
}
