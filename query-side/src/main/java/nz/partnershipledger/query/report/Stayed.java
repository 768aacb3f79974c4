package nz.partnershipledger.query.report;

import java.util.List;

/** How long a visit to an element lasted, in the order in which a chart shows it. */
enum Stayed implements Shown {
    UNDER_TWO_WEEKS,
    UNDER_FIVE_WEEKS,
    UNDER_TEN_WEEKS,
    LONGER,
    STILL_THERE,
    TOGETHER;

    /** What a row of a report tells of. */
    static Stayed of(ReportRow row) {
        return valueOf(row.text("length", TOGETHER.name()));
    }

    static List<Stayed> all() {
        return List.of(values());
    }

    @Override
    public String key() {
        return this == TOGETHER ? "report.together" : "report.length." + name();
    }

    @Override
    public String drawnAs() {
        return this == TOGETHER ? "is-together" : Shown.drawnAs("stayed", this);
    }
}
