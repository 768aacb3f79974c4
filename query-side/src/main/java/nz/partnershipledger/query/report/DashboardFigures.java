package nz.partnershipledger.query.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.query.commitment.Terms.Term;

/** The figures of a cluster beside those of its promises: what the reports say, added up. */
final class DashboardFigures {
    /** Comes after every part. */
    private static final String TOGETHER = "~";

    private final ReportDesk desk;
    private final SchoolTerms terms;

    DashboardFigures(ReportDesk desk, SchoolTerms terms) {
        this.desk = desk;
        this.terms = terms;
    }

    /** A report of a cluster, read once; which term is asked for, and in which words it is told. */
    private record Of(List<ReportRow> rows, Term term, Saying say) {}

    private Of of(Report report, String cluster, Term term, Saying say) {
        return new Of(desk.rows(report, cluster, null), term, say);
    }

    /** A column whose parts are the rows of a chart: how they are ordered, and what each is called. */
    private record Parts(String column, List<String> order, Function<String, String> words) {
        static Parts of(String column, String key, Saying say, String... order) {
            return new Parts(column, List.of(order), it -> say.label(key + it));
        }
    }

    /** Whether promises stayed at the day agreed first, of one term. */
    Chart moves(String cluster, Term term, Saying say) {
        return parts(
                of(Report.PROMISES_BY_MOVES, cluster, term, say),
                Chart.Sums.ofPromises(),
                "moves",
                Parts.of("moved", "report.moved.", say, "false", "true"));
    }

    /** How long partnerships stay at the elements of He Pikorua, and how often they go back. */
    List<Chart> journey(String cluster, Term term, Saying say) {
        Of returns = of(Report.VISITS_BY_RETURN, cluster, term, say);
        Parts elements = Parts.of("element", "element.", say, names(Element.values()));
        return List.of(
                byTerm(returns, visited(), "visits"),
                parts(
                        of(Report.VISITS_BY_LENGTH, cluster, term, say),
                        new Chart.Sums<>(Stayed.all(), Stayed::of, "visits"),
                        "lengths",
                        elements),
                parts(returns, visited(), "returns", elements));
    }

    private static <K> Chart.Sums<K, Visited> visited() {
        return new Chart.Sums<>(Visited.all(), Visited::of, "visits");
    }

    /** Who proposes and who decides, what those say of it, and how it feels. */
    List<Chart> power(String cluster, Term term, Saying say) {
        Of byRole = of(Report.DECISIONS_BY_ROLE, cluster, term, say);
        return List.of(
                byTerm(byRole, shared(), "decisions"),
                parts(
                        byRole,
                        shared(),
                        "proposers",
                        Parts.of(
                                "role",
                                "report.role.",
                                say,
                                "RTLB",
                                "KURA",
                                "SERVICES",
                                "COMMUNITY",
                                "SEEN_DIFFERENTLY")),
                parts(
                        of(Report.DECISIONS_BY_WAY, cluster, term, say),
                        shared(),
                        "ways",
                        Parts.of("way", "decided.", say, names(DecidedHow.values()))),
                parts(
                        of(Report.DECISIONS_BY_WORD, cluster, term, say),
                        shared(),
                        "words",
                        Parts.of("word", "report.word.", say, "CONFIRMED", "READ_BACK", "NOT_CONFIRMED")),
                parts(
                        of(Report.DECISIONS_BY_FEELING, cluster, term, say),
                        shared(),
                        "feelings",
                        Parts.of("felt", "report.felt.", say, "SHARED", "NOT_SHARED", "NOT_DRAWN")));
    }

    private static <K> Chart.Sums<K, Shared> shared() {
        return new Chart.Sums<>(Shared.all(), Shared::of, "decisions");
    }

    /** How often people meet, and whose voice is heard. */
    List<Chart> hui(String cluster, Term term, Saying say) {
        Of byWeek = of(Report.HUI_BY_WEEK, cluster, term, say);
        return List.of(
                byTerm(byWeek, heard(), "hui"),
                parts(
                        byWeek,
                        heard(),
                        "hui-weeks",
                        new Parts("week", List.of(), it -> say.shortDate(LocalDate.parse(it)))),
                parts(
                        of(Report.HUI_BY_GAP, cluster, term, say),
                        heard(),
                        "gaps",
                        Parts.of(
                                "sinceLast",
                                "report.since.",
                                say,
                                "FIRST",
                                "UNDER_FIVE_WEEKS",
                                "UNDER_TEN_WEEKS",
                                "LONGER")));
    }

    private static <K> Chart.Sums<K, Heard> heard() {
        return new Chart.Sums<>(Heard.all(), Heard::of, "hui");
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    private <S extends Enum<S> & Shown> Chart byTerm(Of of, Chart.Sums<Term, S> sums, String id) {
        for (Term term : terms.counted()) {
            of.rows().stream().filter(it -> it.is("term", term.term())).forEach(it -> sums.add(term, it));
        }
        return sums.chart("term-" + id, "report.column.term", Term::term, (_, _) -> null, of.say());
    }

    /** The rows of one term by a column. Where that column is what is told together, its row comes last. */
    private <S extends Enum<S> & Shown> Chart parts(Of of, Chart.Sums<String, S> sums, String id, Parts parts) {
        Comparator<String> order = Comparator.comparingInt(
                it -> it.equals(TOGETHER) ? Integer.MAX_VALUE : parts.order().indexOf(it));
        Stream<ReportRow> rows =
                of.rows().stream().filter(it -> it.is("term", of.term().term()));
        rows.sorted(Comparator.comparing((ReportRow it) -> it.part(parts.column(), TOGETHER), order)
                        .thenComparing(it -> it.part(parts.column(), TOGETHER)))
                .forEach(it -> sums.add(it.part(parts.column(), TOGETHER), it));
        return sums.chart(
                id,
                "report.column." + parts.column(),
                it -> it.equals(TOGETHER)
                        ? of.say().label("report.together")
                        : parts.words().apply(it),
                (_, _) -> null,
                of.say());
    }
}
