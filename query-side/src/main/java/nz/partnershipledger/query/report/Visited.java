package nz.partnershipledger.query.report;

import java.util.List;

/** Whether a partnership had been at an element before, in the order in which a chart shows it. */
enum Visited implements Shown {
    FIRST,
    AGAIN,
    TOGETHER;

    /** What a row of a report tells of. */
    static Visited of(ReportRow row) {
        return row.is("again", null) ? TOGETHER : row.is("again", true) ? AGAIN : FIRST;
    }

    static List<Visited> all() {
        return List.of(values());
    }

    @Override
    public String key() {
        return this == TOGETHER ? "report.together" : "report.again." + (this == AGAIN);
    }

    @Override
    public String drawnAs() {
        return this == TOGETHER ? "is-together" : Shown.drawnAs("visited", this);
    }
}
