package nz.partnershipledger.query.report;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.base.Lists;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.commitment.Terms.Term;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Choice;
import nz.partnershipledger.query.page.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the figures of a cluster: the same numbers as the reports, as bars and as tables. */
@RestController
@Hidden
final class DashboardPageController {
    private final ReportDesk desk;
    private final ClusterFigures figures;
    private final DashboardFigures others;
    private final Days days;
    private final Pages pages;

    DashboardPageController(ReportDesk desk, ClusterFigures figures, DashboardFigures others, Days days, Pages pages) {
        this.desk = desk;
        this.figures = figures;
        this.others = others;
        this.days = days;
        this.pages = pages;
    }

    @GetMapping("/dashboards")
    ResponseEntity<String> dashboards(Actor reader, HttpServletRequest request) {
        return shown(Dashboard.PROMISES, reader, request);
    }

    @GetMapping("/dashboards/{about}")
    ResponseEntity<String> dashboards(@PathVariable String about, Actor reader, HttpServletRequest request) {
        WhoMayRead.reports(reader);
        return shown(
                Dashboard.called(about)
                        .filter(it -> it != Dashboard.PROMISES)
                        .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_REPORT::refusal),
                reader,
                request);
    }

    private ResponseEntity<String> shown(Dashboard dashboard, Actor reader, HttpServletRequest request) {
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
                        dashboard,
                        Dashboard.all().stream()
                                .map(it -> new DashboardPage.Way(
                                        say.label("dashboards.about." + it.word()),
                                        Asked.address(it.address(), parameters(cluster, name)),
                                        it == dashboard))
                                .toList(),
                        places(clusters, cluster, say),
                        choices(names, name),
                        cluster == null || term == null ? null : cluster + ", " + figures.counted(cluster, term, say),
                        few,
                        opens,
                        cluster == null || term == null || few
                                ? List.of()
                                : charts(dashboard, cluster, term, opens, say),
                        Asked.address(
                                "/api/reports/%s.csv"
                                        .formatted(dashboard.table().address()),
                                parameters(cluster, name)),
                        power(cluster, term),
                        Asked.address(TermReportController.PATH, parameters(cluster, name))));
    }

    private List<Chart> charts(Dashboard dashboard, String cluster, Term term, boolean opens, Saying say) {
        DashboardFigures.For whom = new DashboardFigures.For(cluster, term, opens, say);
        return switch (dashboard) {
            case PROMISES -> Lists.plus(figures.of(cluster, term, opens, say), others.moves(whom));
            case JOURNEY -> others.journey(whom);
            case POWER_SHARING -> others.power(whom);
            case HUI -> others.hui(whom);
        };
    }

    private static String power(@Nullable String cluster, @Nullable Term term) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        if (cluster != null && term != null) {
            parameters.put("cluster", new String[] {cluster});
            parameters.put("from", new String[] {term.firstDay().toString()});
            parameters.put("to", new String[] {term.lastDay().toString()});
        }
        return Asked.address("/power-sharing", parameters);
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
