package nz.partnershipledger.query.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    VISITS_BY_LENGTH("visits-by-length", "cluster, term, element, length", Side.ELEMENT, Side.LENGTH),
    /** The same by whether it was gone back to. */
    VISITS_BY_RETURN("visits-by-return", "cluster, term, element, again", Side.ELEMENT, Side.AGAIN),
    /** Decisions by how ākonga and whānau came to them and by the role of who proposed them. */
    DECISIONS_BY_ROLE("decisions-by-role", "cluster, term, shared, role", Side.SHARED, Side.ROLE),
    /** The same by how they were made. */
    DECISIONS_BY_WAY("decisions-by-way", "cluster, term, shared, way", Side.SHARED, Side.WAY),
    /** The same by what those say who are said to have made them. */
    DECISIONS_BY_WORD("decisions-by-word", "cluster, term, shared, word", Side.SHARED, Side.WORD),
    /** The same beside how people feel that such matters are decided. */
    DECISIONS_BY_FEELING("decisions-by-feeling", "cluster, term, shared, felt", Side.SHARED, Side.FELT),
    /** Hui by whose voice was heard and by week. */
    HUI_BY_WEEK("hui-by-week", "cluster, term, heard, week", Side.HEARD, Side.WEEK),
    /** The same by how long after the one before. */
    HUI_BY_GAP("hui-by-gap", "cluster, term, heard, since_last", Side.HEARD, Side.SINCE);

    private final String address;
    private final String order;
    private final boolean ofFewToo;

    @SuppressWarnings("ImmutableEnumChecker") // nothing changes a side
    private final @Nullable Side state;

    @SuppressWarnings("ImmutableEnumChecker")
    private final @Nullable Side part;

    Report(String address, String order, boolean ofFewToo) {
        this.address = address;
        this.order = order;
        this.ofFewToo = ofFewToo;
        this.state = null;
        this.part = null;
    }

    Report(String address, String order, Side state, Side part) {
        this.address = address;
        this.order = order;
        this.ofFewToo = false;
        this.state = state;
        this.part = part;
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

    /** Whether a reader may be led from its figures to partnerships; from those of promises they are led to promises. */
    boolean isOfPartnerships() {
        return state != null;
    }

    /** What it counts, as it is called where facts are kept. */
    String about() {
        return address.substring(0, address.indexOf("-by-"));
    }

    /** What each of the things that it counts is told by. */
    Side state() {
        return Objects.requireNonNull(state);
    }

    /** What each is told by besides. */
    Side part() {
        return Objects.requireNonNull(part);
    }
}
