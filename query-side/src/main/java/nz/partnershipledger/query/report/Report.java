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
    PROMISES_BY_ROLE("promises-by-role", "cluster, term, role, state, on_time", false);

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
