package nz.partnershipledger.query.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a number of a report tells that became of promises, in the order in which a chart shows it. */
enum Told implements Shown {
    /** Done by the day agreed last. */
    KEPT_ON_TIME("KEPT", true, "dashboards.on-time", "figure=ON_TIME"),
    /** Done after that day. */
    KEPT_LATE("KEPT", false, "dashboards.late", "status=KEPT&onTime=false"),
    OPEN("OPEN", null, "status.OPEN", "figure=OPEN"),
    OVERDUE("OVERDUE", null, "status.OVERDUE", "figure=OVERDUE"),
    MISSED("MISSED", null, "status.MISSED", "figure=MISSED"),
    /** Asked for, let go together, not taken on, off the table or handed over: in no ratio. */
    OTHERWISE(null, null, "dashboards.otherwise", ""),
    /** Several of these, of which one is of few partnerships. */
    TOGETHER(null, null, "report.together", "");

    private final @Nullable String state;
    private final @Nullable Boolean onTime;
    private final String key;
    private final String narrowing;

    Told(@Nullable String state, @Nullable Boolean onTime, String key, String narrowing) {
        this.state = state;
        this.onTime = onTime;
        this.key = key;
        this.narrowing = narrowing;
    }

    /** What a row of a report tells of. */
    static Told of(ReportRow row) {
        if (row.is("state", null)) {
            return TOGETHER;
        }
        return Arrays.stream(values())
                .filter(it -> it.state != null)
                .filter(it -> row.is("state", it.state) && row.is("onTime", it.onTime))
                .findFirst()
                .orElse(OTHERWISE);
    }

    static List<Told> all() {
        return List.of(values());
    }

    @Override
    public String key() {
        return key;
    }

    /** What follow-through is asked for, to be narrowed to the promises that it counts; empty where nothing does that. */
    String narrowing() {
        return narrowing;
    }

    @Override
    public String drawnAs() {
        return "is-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
