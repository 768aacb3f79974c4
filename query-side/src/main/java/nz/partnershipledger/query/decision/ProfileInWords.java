package nz.partnershipledger.query.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import org.jspecify.annotations.Nullable;

/**
 * The counts of how power over decisions was shared, for a page.
 *
 * @param counts the counts
 * @param say says things in the reader's language
 */
record ProfileInWords(PowerSharing counts, Saying say) {
    /** A number with what it counts. */
    record Count(String words, long count) {}

    /** Counts that belong together. */
    record Part(String words, List<Count> counts) {}

    /** Whether there is nothing to count. */
    public boolean isEmpty() {
        return counts.made() == 0 && counts.proposed().isEmpty();
    }

    /** In how many decisions whānau and ākonga were heard first, in words. */
    public List<String> heardFirst() {
        return counts.made() == 0
                ? List.of()
                : List.of(
                        share(
                                "power.whanau",
                                counts.whanauHeardFirst(),
                                counts.whanauHeardFirstConfirmed(),
                                counts.whanauHeardFirstReadBack()),
                        share(
                                "power.akonga",
                                counts.akongaHeardFirst(),
                                counts.akongaHeardFirstConfirmed(),
                                counts.akongaHeardFirstReadBack()));
    }

    private String share(String key, Share share, Share confirmed, Share readBack) {
        return say.label(
                readBack.numerator() == 0 ? key : key + ".read-back",
                Long.toString(share.numerator()),
                Long.toString(share.denominator()),
                Long.toString(confirmed.numerator()),
                Long.toString(readBack.numerator()));
    }

    /** How much of what was decided was read back, in words; null where nothing was. */
    public @Nullable String readBack() {
        return counts.readBack() == 0 ? null : say.label("power.read-back", Long.toString(counts.readBack()));
    }

    /** How much of what was decided is confirmed, and what is seen differently, in words; null where nothing was decided. */
    public @Nullable String confirmed() {
        return counts.made() == 0
                ? null
                : say.label(
                        counts.seenDifferently() == 0 ? "power.confirmed" : "power.confirmed-but",
                        Long.toString(counts.made()),
                        Long.toString(counts.confirmed()),
                        Long.toString(counts.seenDifferently()));
    }

    /** How long it took, in words; null where nothing was decided. */
    public @Nullable String days() {
        PowerSharing.Days days = counts.daysToDecide();
        return days == null
                ? null
                : say.label(
                        "power.days",
                        Long.toString(days.shortest()),
                        Long.toString(days.longest()),
                        days.middle() == Math.rint(days.middle())
                                ? Long.toString((long) days.middle())
                                : Double.toString(days.middle()));
    }

    /** How often a decision was left to others, in words; null where it never was. */
    public @Nullable String handedOver() {
        return counts.handedOver() == 0 ? null : say.label("power.handed-over", Long.toString(counts.handedOver()));
    }

    /** Who proposes, who decides and how, what became of objections, what was looked at again; what was never is left out. */
    public List<Part> parts() {
        return Stream.of(
                        part("proposed", "role", counts.proposed()),
                        part("decided", "role", counts.decided()),
                        part("how", "decided", counts.how()),
                        part("involved", "involvement", counts.involved()),
                        part("objections", "objection", counts.objections()),
                        part("reviewed", "finding", counts.reviewed()))
                .filter(it -> !it.counts().isEmpty())
                .toList();
    }

    private Part part(String name, String family, Map<? extends Enum<?>, Long> of) {
        return new Part(say.label("power.part." + name), inWords(family, of));
    }

    /** Counts with the words of their keys, in the usual order. */
    List<Count> inWords(String family, Map<? extends Enum<?>, Long> of) {
        return of.entrySet().stream()
                .map(it -> new Count(say.label(family + "." + it.getKey().name()), it.getValue()))
                .toList();
    }
}
