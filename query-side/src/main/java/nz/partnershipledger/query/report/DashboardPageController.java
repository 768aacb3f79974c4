package nz.partnershipledger.query.report;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
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
    private final ReportDesk desk;
    private final ClusterFigures figures;
    private final Days days;
    private final Pages pages;

    DashboardPageController(ReportDesk desk, ClusterFigures figures, Days days, Pages pages) {
        this.desk = desk;
        this.figures = figures;
        this.days = days;
        this.pages = pages;
    }

    @GetMapping("/dashboards")
    ResponseEntity<String> dashboards(Actor reader, HttpServletRequest request) {
        Asked asked = Asked.of(request);
        Saying say = pages.saying(request);
        List<String> clusters = desk.clusters(reader);
        String cluster = chosen(clusters, asked.one("cluster"), clusters.isEmpty() ? null : clusters.getFirst());
        List<Term> begun = figures.begunBy(days.today());
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
                        places(clusters, cluster, say),
                        choices(names, name),
                        cluster == null || term == null ? null : figures.counted(cluster, term, say),
                        few,
                        opens,
                        cluster == null || term == null || few ? List.of() : figures.of(cluster, term, opens, say),
                        Asked.address("/api/reports/promises-by-week.csv", parameters(cluster, name)),
                        Asked.address(TermReportController.PATH, parameters(cluster, name))));
    }

    private static @Nullable String chosen(List<String> among, @Nullable String asked, @Nullable String otherwise) {
        return asked != null && among.contains(asked) ? asked : otherwise;
    }

    static List<Choice> places(List<String> clusters, @Nullable String chosen, Saying say) {
        return clusters.stream()
                .map(it -> new Choice(it, say.cluster(it), it.equals(chosen)))
                .toList();
    }

    static List<Choice> choices(List<String> names, @Nullable String chosen) {
        return names.stream().map(it -> new Choice(it, it, it.equals(chosen))).toList();
    }

    static Map<String, String[]> parameters(@Nullable String cluster, @Nullable String term) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        if (cluster != null && term != null) {
            parameters.put("cluster", new String[] {cluster});
            parameters.put("term", new String[] {term});
        }
        return parameters;
    }
}
