package nz.partnershipledger.query.report;

import java.util.List;

/** How ākonga and whānau came to a decision, in the order in which a chart shows it. */
enum Shared implements Shown {
    TOGETHER,
    ASKED,
    TOLD,
    NOT_ABOUT_THEM,
    SEEN_DIFFERENTLY,
    /** Several of these, of which one is of few partnerships. */
    HELD_BACK;

    /** What a row of a report tells of. */
    static Shared of(ReportRow row) {
        return valueOf(row.text("shared", HELD_BACK.name()));
    }

    static List<Shared> all() {
        return List.of(values());
    }

    @Override
    public String key() {
        return this == HELD_BACK ? "report.together" : "report.shared." + name();
    }

    @Override
    public String drawnAs() {
        return this == HELD_BACK ? "is-together" : Shown.drawnAs("shared", this);
    }
}
