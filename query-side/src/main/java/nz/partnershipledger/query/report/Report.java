package nz.partnershipledger.query.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A report: what a view of the schema {@code reporting} holds, and under the same name what the API answers. */
enum Report {
    /** How many partnerships and hui there are; the one that tells of clusters of few partnerships too. */
    CLUSTERS("clusters", "cluster, term", true),
    /** Promises by week and by what became of them. */
    PROMISES_BY_WEEK("promises-by-week", "cluster, term, week, state, on_time", false),
    /** Promises by the role of who made them and by what became of them. */
    PROMISES_BY_ROLE("promises-by-role", "cluster, term, role, state, on_time", false),
    /** Promises by whether their day was moved and by what became of them. */
    PROMISES_BY_MOVES("promises-by-moves", "cluster, term, moved, state, on_time", false),
    /** Visits to elements of He Pikorua by how long they lasted. */
    VISITS_BY_LENGTH("visits-by-length", "cluster, term, element, length", false),
    /** The same by whether it was gone back to. */
    VISITS_BY_RETURN("visits-by-return", "cluster, term, element, again", false),
    /** Decisions by how ākonga and whānau came to them and by the role of who proposed them. */
    DECISIONS_BY_ROLE("decisions-by-role", "cluster, term, shared, role", false),
    /** The same by how they were made. */
    DECISIONS_BY_WAY("decisions-by-way", "cluster, term, shared, way", false),
    /** The same by what those say who are said to have made them. */
    DECISIONS_BY_WORD("decisions-by-word", "cluster, term, shared, word", false),
    /** The same beside how people feel that such matters are decided. */
    DECISIONS_BY_FEELING("decisions-by-feeling", "cluster, term, shared, felt", false),
    /** Hui by whose voice was heard and by week. */
    HUI_BY_WEEK("hui-by-week", "cluster, term, heard, week", false),
    /** The same by how long after the one before. */
    HUI_BY_GAP("hui-by-gap", "cluster, term, heard, since_last", false);

    private final String address;
    private final String order;
    private final boolean ofFewToo;

    Report(String address, String order, boolean ofFewToo) {
        this.address = address;
        this.order = order;
        this.ofFewToo = ofFewToo;
    }

    static Optional<Report> called(String address) {
        return Arrays.stream(values()).filter(it -> it.address.equals(address)).findFirst();
    }

    static List<Report> all() {
        return List.of(values());
    }

    /** What it is called in the API. */
    String address() {
        return address;
    }

    /** Its view, of the version that the API answers. */
    String view() {
        return address.replace('-', '_') + "_v1";
    }

    /** The columns that its rows are sorted by. */
    String order() {
        return order;
    }

    /** Whether it tells of clusters of fewer than five partnerships. */
    boolean isOfFewToo() {
        return ofFewToo;
    }
}
