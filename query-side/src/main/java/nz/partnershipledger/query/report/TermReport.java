package nz.partnershipledger.query.report;

import java.util.List;
import nz.partnershipledger.query.page.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What a cluster reports of a term to a board.
 *
 * @param cluster the cluster, by code
 * @param term the term
 * @param days which days are counted in it, in words
 * @param made as of when it is told, in words
 * @param running whether the term is not over, so that its numbers will change
 * @param counted how many partnerships and hui there were, in words
 * @param few whether it is a cluster of which nothing else is told
 * @param followThrough how many were kept of those whose day has come, in words, or why that is not told
 * @param became what became of the promises of the term
 * @param all how many these are
 * @param charts the same by week and by role, and the terms before
 * @param how how each figure is counted
 * @param heldBack what is told only together, in words
 * @param ways what else can be read, and where the same is to be taken away
 */
record TermReport(
        String cluster,
        String term,
        String days,
        String made,
        boolean running,
        String counted,
        boolean few,
        String followThrough,
        List<Became> became,
        long all,
        List<Chart> charts,
        List<HowCounted> how,
        List<String> heldBack,
        Ways ways) {
    /** Keeps its own copies. */
    public TermReport {
        became = List.copyOf(became);
        charts = List.copyOf(charts);
        how = List.copyOf(how);
        heldBack = List.copyOf(heldBack);
    }

    /** How many promises came to this, and as what that is drawn. */
    record Became(String words, String drawnAs, long promises) {}

    /** A figure, and how it is counted. */
    record HowCounted(String figure, String how) {}

    /**
     * What else can be read.
     *
     * @param clusters to choose from
     * @param terms to choose from
     * @param document the address of this as a document
     * @param table the address of this as a table
     */
    record Ways(List<Choice> clusters, List<Choice> terms, String document, String table) {}

    /** A line of this as a table: of what, which part, which figure, and its number; and how that is counted. */
    record Line(
            String of, String part, String figure, @Nullable Long number, String how) {}
}
