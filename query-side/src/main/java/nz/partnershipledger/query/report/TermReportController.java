package nz.partnershipledger.query.report;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.commitment.Terms.Term;
import nz.partnershipledger.query.list.CsvAnswer;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Days;
import nz.partnershipledger.query.report.TermReport.Became;
import nz.partnershipledger.query.report.TermReport.HowCounted;
import nz.partnershipledger.query.report.TermReport.Line;
import nz.partnershipledger.query.report.TermReport.Ways;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what a cluster reports of a term to a board, and hands it out as a document and as a table: the figures of the reports, and no others. */
@RestController
@Hidden
final class TermReportController {
    static final String PATH = "/term-report";

    private final ReportDesk desk;
    private final ClusterFigures figures;
    private final Days days;
    private final Pages pages;
    private final InstantSource clock;

    TermReportController(ReportDesk desk, ClusterFigures figures, Days days, Pages pages, QueryStore query) {
        this.desk = desk;
        this.figures = figures;
        this.days = days;
        this.pages = pages;
        this.clock = query.clock();
    }

    @GetMapping(PATH)
    ResponseEntity<String> page(Actor reader, HttpServletRequest request) {
        return pages.show(request, "report/term", report(reader, request));
    }

    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> document(Actor reader, HttpServletRequest request) {
        TermReport report = report(reader, request);
        return pages.print(request, "report/term-document", report, name(report));
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<?> table(Actor reader, HttpServletRequest request) {
        TermReport report = report(reader, request);
        Saying say = pages.saying(request);
        return CsvAnswer.of(
                name(report),
                Stream.of("cluster", "term", "of", "part", "figure", "number", "how")
                        .map(it -> say.label("term-report.column." + it))
                        .toList(),
                lines(report, say).stream(),
                it -> row(report, it));
    }

    private static List<@Nullable Object> row(TermReport report, Line it) {
        List<@Nullable Object> cells =
                new ArrayList<>(List.of(report.cluster(), report.term(), it.of(), it.part(), it.figure()));
        cells.add(it.number());
        cells.add(it.how());
        return cells;
    }

    private static String name(TermReport report) {
        return "term-report-%s-%s".formatted(report.cluster(), report.term());
    }

    /** Of a cluster that this reader does not look after, and of a term that has not begun, there is none. */
    private TermReport report(Actor reader, HttpServletRequest request) {
        Asked asked = Asked.of(request);
        List<String> clusters = desk.clusters(reader);
        List<Term> begun = figures.begunBy(days.today());
        String cluster = chosen(
                clusters, asked.one("cluster"), clusters.stream().findFirst().orElse(null));
        List<String> names = begun.stream().map(Term::term).toList();
        String name = chosen(names, asked.one("term"), names.isEmpty() ? null : names.getLast());
        Term term = begun.stream()
                .filter(it -> it.term().equals(name))
                .findFirst()
                .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_REPORT::refusal);
        return made(
                cluster,
                term,
                new Ways(
                        DashboardPageController.places(clusters, cluster, pages.saying(request)),
                        DashboardPageController.choices(names, name),
                        Asked.address(PATH + ".pdf", DashboardPageController.parameters(cluster, name)),
                        Asked.address(PATH + ".csv", DashboardPageController.parameters(cluster, name))),
                pages.saying(request));
    }

    private static String chosen(List<String> among, @Nullable String asked, @Nullable String otherwise) {
        String wanted = asked == null ? otherwise : asked;
        if (wanted == null || !among.contains(wanted)) {
            throw ReadingRule.THERE_IS_NO_SUCH_REPORT.refusal();
        }
        return wanted;
    }

    private TermReport made(String cluster, Term term, Ways ways, Saying say) {
        boolean few = desk.isOfFew(cluster);
        Map<Told, Long> became = few ? Map.of() : figures.became(cluster, term);
        return new TermReport(
                cluster,
                term.term(),
                say.label("term-report.days", say.date(term.firstDay()), say.date(term.lastDay())),
                say.label("past.as-of", say.moment(clock.instant())),
                isRunning(term),
                figures.counted(cluster, term, say),
                few,
                followThrough(became, say),
                became.entrySet().stream()
                        .map(it -> new Became(
                                say.label(it.getKey().key()), it.getKey().drawnAs(), it.getValue()))
                        .toList(),
                became.values().stream().mapToLong(Long::longValue).sum(),
                few ? List.of() : figures.of(cluster, term, false, say),
                how(few, say),
                few
                        ? List.of(say.label("problem.so-few-partnerships-are-not-reported.detail"))
                        : heldBack(cluster, term, became, say),
                ways);
    }

    private boolean isRunning(Term term) {
        LocalDate today = days.today();
        return !today.isAfter(term.lastDay());
    }

    /** Where something is told only together, nobody knows how much of it belongs here. */
    private static String followThrough(Map<Told, Long> became, Saying say) {
        long kept = became.getOrDefault(Told.KEPT_ON_TIME, 0L) + became.getOrDefault(Told.KEPT_LATE, 0L);
        long of = kept + became.getOrDefault(Told.OVERDUE, 0L) + became.getOrDefault(Told.MISSED, 0L);
        if (became.containsKey(Told.TOGETHER)) {
            return say.label("term-report.follow-through.held-back");
        }
        return of == 0
                ? say.label("term-report.follow-through.none")
                : say.label("term-report.follow-through", Long.toString(kept), Long.toString(of));
    }

    private List<String> heldBack(String cluster, Term term, Map<Told, Long> became, Saying say) {
        List<String> said = new ArrayList<>();
        say("term-report.held-back.state", became.getOrDefault(Told.TOGETHER, 0L), said, say);
        say("term-report.held-back.week", figures.heldBack(Report.PROMISES_BY_WEEK, "week", cluster, term), said, say);
        say("term-report.held-back.role", figures.heldBack(Report.PROMISES_BY_ROLE, "role", cluster, term), said, say);
        return said.isEmpty() ? List.of(say.label("term-report.held-back.nothing")) : said;
    }

    private static void say(String key, long number, List<String> said, Saying say) {
        if (number > 0) {
            said.add(say.label(key, Long.toString(number)));
        }
    }

    private static List<HowCounted> how(boolean few, Saying say) {
        Stream<HowCounted> counts = Stream.of("partnerships", "hui")
                .map(it -> new HowCounted(say.label("report.column." + it), say.label("term-report.how." + it)));
        Stream<HowCounted> states = Told.all().stream()
                .map(it -> new HowCounted(say.label(it.key()), say.label("term-report.how." + it.name())));
        Stream<HowCounted> others = Stream.of("follow-through", "terms", "weeks", "roles")
                .map(it -> new HowCounted(
                        say.label(
                                it.equals("follow-through") ? "term-report.follow-through.title" : "dashboards." + it),
                        say.label("term-report.how." + it)));
        return (few ? counts : Stream.of(counts, states, others).flatMap(it -> it)).toList();
    }

    private static List<Line> lines(TermReport report, Saying say) {
        Stream<Line> head = Stream.of(
                new Line(
                        say.label("term-report.title"),
                        "",
                        report.counted(),
                        null,
                        report.days() + " " + report.made()),
                new Line(
                        say.label("term-report.follow-through.title"),
                        "",
                        report.few() ? "" : report.followThrough(),
                        null,
                        say.label("term-report.how.follow-through")));
        Stream<Line> became = report.became().stream()
                .map(it -> new Line(
                        say.label("term-report.became"),
                        report.term(),
                        it.words(),
                        it.promises(),
                        how(report, it.words())));
        Stream<Line> charts = report.charts().stream()
                .flatMap(chart -> chart.rows().stream()
                        .flatMap(row -> IntStream.range(0, chart.series().size())
                                .filter(it -> row.cells().get(it).number() > 0)
                                .mapToObj(it -> new Line(
                                        chart.title(),
                                        row.label(),
                                        chart.series().get(it).words(),
                                        row.cells().get(it).number(),
                                        how(report, chart.series().get(it).words())))));
        Stream<Line> heldBack =
                report.heldBack().stream().map(it -> new Line(say.label("term-report.held-back"), "", it, null, ""));
        return Stream.of(report.few() ? head.limit(1) : head, became, charts, heldBack)
                .flatMap(it -> it)
                .toList();
    }

    private static String how(TermReport report, String figure) {
        return report.how().stream()
                .filter(it -> it.figure().equals(figure))
                .map(HowCounted::how)
                .findFirst()
                .orElse("");
    }
}
