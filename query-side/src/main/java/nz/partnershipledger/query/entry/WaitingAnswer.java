package nz.partnershipledger.query.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.PartnershipId;
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
        List<String> ways,
        Map<String, String> links) {
    /** Keeps its own copies. */
    public WaitingAnswer {
        ways = List.copyOf(ways);
        links = Map.copyOf(links);
    }

    static WaitingAnswer of(AnswerRow row, @Nullable EntryAnswer entry) {
        String partnership = "/api/partnerships/" + row.partnership();
        return new WaitingAnswer(
                row.asking(),
                row.partnership(),
                row.entry(),
                row.type(),
                row.askedOn(),
                row.askedAt(),
                entry == null ? "" : entry.summary(),
                ways(row, partnership),
                entry == null ? Map.of() : entry.links());
    }

    private static List<String> ways(AnswerRow row, String partnership) {
        String entry = partnership + "/entries/" + row.entry();
        String promise = partnership + "/commitments/" + row.thing();
        return switch (row.asking()) {
            case CONFIRM, CHANGE -> List.of(entry + "/confirm", entry + "/not-so");
            case ACCEPT, TAKE_ON -> List.of(promise + "/accept", promise + "/decline");
            case GIVE_A_HAND -> List.of(entry + "/reply");
            case GUESSED -> {
                String guess = partnership + "/disagreements/" + row.thing() + "/guesses/" + row.guess();
                yield List.of(guess + "/confirm", guess + "/decline");
            }
        };
    }
}
