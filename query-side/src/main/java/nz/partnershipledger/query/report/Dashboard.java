package nz.partnershipledger.query.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a page of figures is about. */
enum Dashboard {
    /** What became of promises. */
    PROMISES(Report.PROMISES_BY_WEEK),
    /** Where partnerships are on their journey. */
    JOURNEY(Report.VISITS_BY_LENGTH),
    /** Who proposes and who decides. */
    POWER_SHARING(Report.DECISIONS_BY_ROLE),
    /** How often people meet, and whose voice is heard. */
    HUI(Report.HUI_BY_WEEK);

    private final Report table;

    Dashboard(Report table) {
        this.table = table;
    }

    static Optional<Dashboard> called(String name) {
        return Arrays.stream(values()).filter(it -> it.word().equals(name)).findFirst();
    }

    /** The one that tells of what these reports count. */
    static Dashboard telling(String about) {
        return all().stream()
                .filter(it -> it.table.about().equals(about))
                .findFirst()
                .orElseThrow();
    }

    static List<Dashboard> all() {
        return List.of(values());
    }

    /** What it is called in addresses and in keys of words. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address of its page. */
    public String address() {
        return this == PROMISES ? "/dashboards" : "/dashboards/" + word();
    }

    /** The report that is offered beside it as a table. */
    Report table() {
        return table;
    }
}
