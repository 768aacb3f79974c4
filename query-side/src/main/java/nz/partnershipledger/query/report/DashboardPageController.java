package nz.partnershipledger.query.report;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.commitment.Terms.Term;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Choice;
import nz.partnershipledger.query.page.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the figures of a cluster: the same numbers as the reports, as bars and as tables. */
@RestController
@Hidden
final class DashboardPageController {
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
    private final Days days;
    private final Pages pages;

    DashboardPageController(ReportDesk desk, SchoolTerms terms, Days days, Pages pages) {
        this.desk = desk;
        this.terms = terms;
        this.days = days;
        this.pages = pages;
    }

    @GetMapping("/dashboards")
    ResponseEntity<String> dashboards(Actor reader, HttpServletRequest request) {
        Asked asked = Asked.of(request);
        Saying say = pages.saying(request);
        List<String> clusters = desk.clusters(reader);
        String cluster = chosen(clusters, asked.one("cluster"), clusters.isEmpty() ? null : clusters.getFirst());
        List<Term> begun = terms.counted().stream()
                .filter(it -> !it.firstDay().isAfter(days.today()))
                .toList();
        List<String> names = begun.stream().map(Term::term).toList();
        String name = chosen(names, asked.one("term"), names.isEmpty() ? null : names.getLast());
        Term term =
                begun.stream().filter(it -> it.term().equals(name)).findFirst().orElse(null);
        boolean few = cluster != null && desk.isOfFew(cluster);
        boolean opens = !WhoMayRead.reach(reader).countsOnly();
        return pages.show(
                request,
                "report/dashboards",
                new DashboardPage(
                        choices(clusters, cluster),
                        choices(names, name),
                        cluster == null || term == null ? null : counted(cluster, term, say),
                        few,
                        opens,
                        cluster == null || term == null || few ? List.of() : charts(cluster, term, opens, say),
                        Asked.address("/api/reports/promises-by-week.csv", parameters(cluster, name))));
    }

    private static @Nullable String chosen(List<String> among, @Nullable String asked, @Nullable String otherwise) {
        return asked != null && among.contains(asked) ? asked : otherwise;
    }

    private static List<Choice> choices(List<String> names, @Nullable String chosen) {
        return names.stream().map(it -> new Choice(it, it, it.equals(chosen))).toList();
    }

    private static Map<String, String[]> parameters(@Nullable String cluster, @Nullable String term) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        if (cluster != null && term != null) {
            parameters.put("cluster", new String[] {cluster});
            parameters.put("term", new String[] {term});
        }
        return parameters;
    }

    private String counted(String cluster, Term term, Saying say) {
        return desk.rows(Report.CLUSTERS, cluster, term.term()).stream()
                .findFirst()
                .map(it -> say.label(
                        "dashboards.counted", "" + it.number("partnerships"), "" + it.number("hui"), term.term()))
                .orElse(say.label("dashboards.counted", "0", "0", term.term()));
    }

    private List<Chart> charts(String cluster, Term term, boolean opens, Saying say) {
        Links links = new Links(cluster, opens);
        Chart.Sums<Term> byTerm = new Chart.Sums<>();
        List<Term> all = terms.counted();
        List<ReportRow> rows = desk.rows(Report.PROMISES_BY_WEEK, cluster, null);
        rows.forEach(row -> all.stream().filter(it -> row.is("term", it.term())).forEach(it -> byTerm.add(it, row)));
        Chart.Sums<String> byWeek = new Chart.Sums<>();
        rows.stream()
                .filter(it -> it.is("term", term.term()))
                .sorted(Comparator.comparing(it -> it.text("week", TOGETHER)))
                .forEach(it -> byWeek.add(it.text("week", TOGETHER), it));
        Chart.Sums<String> byRole = new Chart.Sums<>();
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
            if (!opens || told.figure() == null) {
                return null;
            }
            Map<String, String[]> parameters = new LinkedHashMap<>();
            parameters.put("cluster", new String[] {cluster});
            parameters.put("dueFrom", new String[] {from.toString()});
            parameters.put("dueTo", new String[] {to.toString()});
            if (!roles.isEmpty()) {
                parameters.put("role", roles.stream().map(Enum::name).toArray(String[]::new));
            }
            parameters.put("figure", new String[] {told.figure()});
            return Asked.address("/follow-through", parameters) + "#rows";
        }
    }
}
