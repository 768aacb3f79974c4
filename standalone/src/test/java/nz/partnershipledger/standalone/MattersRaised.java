package nz.partnershipledger.standalone;

import java.util.List;
import java.util.Map;
import nz.partnershipledger.standalone.BothSides.Someone;

/**
 * A proposal, a decision map and a difference with a guess that nobody was shown.
 *
 * @param ids the ids, by what they are called in paths
 * @param amendment the position of an amendment of the plan
 */
record MattersRaised(Map<String, String> ids, String amendment) {
    /** Raises one of each, on the day after the partnership formed; all texts are these words, and the guess is of the other's view. */
    static MattersRaised by(Someone author, Someone other, BothSides ledger, String partnership, String words) {
        String here = "/partnerships/" + partnership;
        String on = "2026-02-03";
        String disagreement = ledger.post(
                        author,
                        here + "/disagreements",
                        Map.of(
                                "topic",
                                words,
                                "about",
                                "PRIORITIES",
                                "between",
                                List.of(author.id(), other.id()),
                                "raisedBy",
                                author.id(),
                                "on",
                                on))
                .text("id");
        return new MattersRaised(
                Map.of(
                        "decision",
                        ledger.post(
                                        author,
                                        here + "/decisions",
                                        Map.of(
                                                "question",
                                                words,
                                                "proposal",
                                                words,
                                                "proposedBy",
                                                author.id(),
                                                "on",
                                                on))
                                .text("id"),
                        "map",
                        ledger.post(
                                        author,
                                        here + "/decision-maps",
                                        Map.of("areas", Map.of("GOALS", "SHARED"), "on", on))
                                .text("id"),
                        "disagreement",
                        disagreement,
                        "guess",
                        ledger.post(
                                        author,
                                        here + "/disagreements/" + disagreement + "/positions",
                                        Map.of("by", other.id(), "explanation", words, "on", on))
                                .text("id")),
                ledger.post(author, here + "/plan/amendments", Map.of("text", words, "on", on))
                        .text("position"));
    }

    /** A path with these in it. */
    String in(String path) {
        String filled = path.replace("amendments/{position}", "amendments/" + amendment);
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }
}
