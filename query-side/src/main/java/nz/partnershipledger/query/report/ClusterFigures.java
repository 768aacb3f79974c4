package nz.partnershipledger.query.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.query.commitment.Terms.Term;
import nz.partnershipledger.query.page.Asked;
import org.jspecify.annotations.Nullable;

/** The figures of a cluster, as a page and a document show them: what the reports say, added up. */
final class ClusterFigures {
    private static final Map<String, List<PartnerRole>> ROLES = Map.of(
            "RTLB", List.of(PartnerRole.RTLB),
            "KURA",
                    List.of(
                            PartnerRole.KAIAKO,
                            PartnerRole.SCHOOL_LEADER,
                            PartnerRole.LSC,
                            PartnerRole.SUPPORT_STAFF,
                            PartnerRole.SENCO),
            "SERVICES", List.of(PartnerRole.SPECIALIST, PartnerRole.KAITAKAWAENGA, PartnerRole.AGENCY));

    private final ReportDesk desk;
    private final SchoolTerms terms;

    ClusterFigures(ReportDesk desk, SchoolTerms terms) {
        this.desk = desk;
        this.terms = terms;
    }

    /**
     * Term by term, and of one term week by week and by role.
     *
     * @param opens whether whoever reads it is led from a number to its promises
     */
    List<Chart> of(String cluster, Term term, boolean opens, Saying say) {
        Links links = new Links(cluster, opens);
        Chart.Sums<Term, Told> byTerm = Chart.Sums.ofPromises();
        List<Term> all = terms.counted();
        List<ReportRow> rows = desk.rows(Report.PROMISES_BY_WEEK, cluster, null);
        rows.forEach(row -> all.stream().filter(it -> row.is("term", it.term())).forEach(it -> byTerm.add(it, row)));
        Chart.Sums<String, Told> byWeek = Chart.Sums.ofPromises();
        rows.stream()
                .filter(it -> it.is("term", term.term()))
                .sorted(Comparator.comparing(it -> it.text("week", TOGETHER)))
                .forEach(it -> byWeek.add(it.text("week", TOGETHER), it));
        Chart.Sums<String, Told> byRole = Chart.Sums.ofPromises();
        desk.rows(Report.PROMISES_BY_ROLE, cluster, term.term())
                .forEach(it -> byRole.add(it.text("role", TOGETHER), it));
        return Stream.of(
                        byTerm.chart(
                                "terms",
                                "report.column.term",
                                Term::term,
                                (it, told) -> links.to(it.firstDay(), it.lastDay(), List.of(), told),
                                say),
                        byWeek.chart(
                                "weeks",
                                "report.column.week",
                                it -> it.equals(TOGETHER)
                                        ? say.label("report.together")
                                        : say.shortDate(LocalDate.parse(it)),
                                (it, told) -> it.equals(TOGETHER)
                                        ? null
                                        : links.to(
                                                LocalDate.parse(it),
                                                LocalDate.parse(it).plusDays(6),
                                                List.of(),
                                                told),
                                say),
                        byRole.chart(
                                "roles",
                                "report.column.role",
                                it -> say.label(it.equals(TOGETHER) ? "report.together" : "report.role." + it),
                                (it, told) -> ROLES.containsKey(it)
                                        ? links.to(term.firstDay(), term.lastDay(), ROLES.get(it), told)
                                        : null,
                                say))
                .toList();
    }

    /** Comes after every week and every role. */
    private static final String TOGETHER = "~";

    /** Where the promises of a number are, for those who read them. */
    private record Links(String cluster, boolean opens) {
        @Nullable
        String to(LocalDate from, LocalDate to, List<PartnerRole> roles, Told told) {
            if (!opens || told.narrowing().isEmpty()) {
                return null;
            }
            Map<String, String[]> parameters = new LinkedHashMap<>();
            parameters.put("cluster", new String[] {cluster});
            parameters.put("dueFrom", new String[] {from.toString()});
            parameters.put("dueTo", new String[] {to.toString()});
            if (!roles.isEmpty()) {
                parameters.put("role", roles.stream().map(Enum::name).toArray(String[]::new));
            }
            return Asked.address("/follow-through", parameters) + "&" + told.narrowing() + "#rows";
        }
    }

    /** What became of the promises of a term, all that are told together. */
    Map<Told, Long> became(String cluster, Term term) {
        Map<Told, Long> became = new EnumMap<>(Told.class);
        desk.rows(Report.PROMISES_BY_WEEK, cluster, term.term())
                .forEach(it -> became.merge(Told.of(it), it.number("promises"), Long::sum));
        return became;
    }

    /** How many promises of a term are told by what became of them, and not by this. */
    long heldBack(Report report, String column, String cluster, Term term) {
        return desk.rows(report, cluster, term.term()).stream()
                .filter(it -> !it.is("state", null) && it.is(column, null))
                .mapToLong(it -> it.number("promises"))
                .sum();
    }

    /** How many partnerships and hui there were, in words. */
    String counted(String cluster, Term term, Saying say) {
        return desk.rows(Report.CLUSTERS, cluster, term.term()).stream()
                .findFirst()
                .map(it -> say.label(
                        "dashboards.counted", "" + it.number("partnerships"), "" + it.number("hui"), term.term()))
                .orElse(say.label("dashboards.counted", "0", "0", term.term()));
    }

    /** The terms that had begun by a day, in order. */
    List<Term> begunBy(LocalDate day) {
        return terms.counted().stream()
                .filter(it -> !it.firstDay().isAfter(day))
                .toList();
    }
}
