package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.CareNext;
import nz.partnershipledger.query.page.Choice;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Head;
import nz.partnershipledger.query.page.Past;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * The page of what was promised across partnerships.
 *
 * @param asked what was asked for
 * @param past which other moment is shown, if one is
 * @param countsOnly whether this reader is shown numbers and nothing else
 * @param reports whether this reader reads reports
 * @param care who needs care next, of the partnerships that are asked for; null where that is not told
 * @param figures the figures in words; null where they would be those of another person
 * @param all the address of all rows
 * @param shown what is shown of them, in words; null for all
 * @param rows the promises
 * @param total how many there are on all parts
 * @param first the address of the first part; null on it
 * @param next the address of the next part; null on the last
 * @param table the address of the same as CSV; null where there are no rows
 * @param partnerships to filter by
 * @param people to filter by
 * @param facilitators to filter by
 * @param roles to filter by
 * @param terms to filter by
 * @param elements to filter by
 * @param hui the hui that is filtered by, if one is
 * @param states to filter by
 * @param byTheirDay to filter by whether they were kept by their day
 * @param sorts to order by
 * @param narrowed whether something is filtered by
 * @param kept what is asked for besides the moment, for a form that changes the moment
 * @param today the day it is
 * @param why how the reader says why they read this list; null where they need not
 */
record FollowThroughPage(
        Asked asked,
        @Nullable Past past,
        boolean countsOnly,
        boolean reports,
        @Nullable CareNext care,
        @Nullable FiguresInWords figures,
        String all,
        @Nullable String shown,
        List<Row> rows,
        long total,
        @Nullable String first,
        @Nullable String next,
        @Nullable String table,
        List<Choice> partnerships,
        List<Choice> people,
        List<Choice> facilitators,
        List<Choice> roles,
        List<Choice> terms,
        List<Choice> elements,
        List<Choice> hui,
        List<Choice> states,
        List<Choice> byTheirDay,
        List<Choice> sorts,
        boolean narrowed,
        List<Field> kept,
        LocalDate today,
        @Nullable Form why) {
    /** The head of the column that sorts by this. */
    public Head head(String sort) {
        return Head.of(asked, "due", sort);
    }

    /**
     * A promise, and the partnership it was made in as far as the reader still knows it.
     *
     * @param address its own page, which leads back to these rows
     */
    record Row(PromiseRow promise, String address, @Nullable Written partnership, boolean withheld) {}

    /** A field of a form that nobody sees. */
    record Field(String name, String value) {}
}
