package nz.partnershipledger.query.report;

import java.util.List;

/** Whose voice was heard at a hui or for it, in the order in which a chart shows it. */
enum Heard implements Shown {
    BOTH,
    WHANAU,
    AKONGA,
    NEITHER,
    TOGETHER;

    /** What a row of a report tells of. */
    static Heard of(ReportRow row) {
        return valueOf(row.text("heard", TOGETHER.name()));
    }

    static List<Heard> all() {
        return List.of(values());
    }

    @Override
    public String key() {
        return this == TOGETHER ? "report.together" : "report.heard." + name();
    }

    @Override
    public String drawnAs() {
        return this == TOGETHER ? "is-together" : Shown.drawnAs("heard", this);
    }
}
