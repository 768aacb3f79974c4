package nz.partnershipledger.query.report;

import java.util.List;
import nz.partnershipledger.query.page.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The page of a cluster's figures.
 *
 * @param dashboard what it is about
 * @param ways to the other ones
 * @param clusters to choose from
 * @param terms to choose from
 * @param counted how many partnerships and hui there were in the term, in words; null where there is no cluster
 * @param few whether it is a cluster of which nothing else is told
 * @param opens whether this reader is led from a number to its promises
 * @param charts what is shown
 * @param table the address of the same as CSV
 * @param power the address of how power was shared in this term, with ākonga and whānau
 * @param forTheBoard the address of the report of this term to a board
 */
record DashboardPage(
        Dashboard dashboard,
        List<Way> ways,
        List<Choice> clusters,
        List<Choice> terms,
        @Nullable String counted,
        boolean few,
        boolean opens,
        List<Chart> charts,
        String table,
        String power,
        String forTheBoard) {
    /** A way to another page of figures. */
    record Way(String words, String address, boolean here) {}
}
