package nz.partnershipledger.query.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.commitment.Terms.Term;
import nz.partnershipledger.query.page.Asked;
import org.jspecify.annotations.Nullable;

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

    /**
     * For whom figures are told.
     *
     * @param cluster whose they are
     * @param term which term is asked for
     * @param opens whether whoever reads them is led from a number to its partnerships
     * @param say in which words
     */
    record For(String cluster, Term term, boolean opens, Saying say) {}

    /** A report, read once. */
    private record Of(Report report, List<ReportRow> rows, For whom) {
        /** Where the partnerships behind a number are; what is told together leads nowhere, and so do promises, whose rows are elsewhere. */
        @Nullable
        String behind(String term, @Nullable String key, Enum<?> told) {
            if (!whom.opens()
                    || !report.isOfPartnerships()
                    || TOGETHER.equals(key)
                    || ((Shown) told).isToldTogether()) {
                return null;
            }
            boolean byPart = told instanceof Stayed || told instanceof Visited;
            String shown = told instanceof Visited ? String.valueOf(told == Visited.AGAIN) : told.name();
            Map<String, String[]> parameters = new LinkedHashMap<>();
            parameters.put("cluster", new String[] {whom.cluster()});
            parameters.put("behind", new String[] {
                byPart ? BehindFigures.named(report, term, key, shown) : BehindFigures.named(report, term, shown, key)
            });
            return Asked.address("/partnerships", parameters);
        }
    }

    private Of of(Report report, For whom) {
        return new Of(report, desk.rows(report, whom.cluster(), null), whom);
    }

    /** Whether promises stayed at the day agreed first, of one term. */
    Chart moves(For whom) {
        return parts(of(Report.PROMISES_BY_MOVES, whom), Chart.Sums.ofPromises(), "moves", Side.MOVED);
    }

    /** How long partnerships stay at the elements of He Pikorua, and how often they go back. */
    List<Chart> journey(For whom) {
        Of returns = of(Report.VISITS_BY_RETURN, whom);
        return List.of(
                byTerm(returns, visited(), "visits"),
                parts(
                        of(Report.VISITS_BY_LENGTH, whom),
                        new Chart.Sums<>(Stayed.all(), Stayed::of, "visits"),
                        "lengths",
                        Side.ELEMENT),
                parts(returns, visited(), "returns", Side.ELEMENT));
    }

    private static <K> Chart.Sums<K, Visited> visited() {
        return new Chart.Sums<>(Visited.all(), Visited::of, "visits");
    }

    /** Who proposes and who decides, what those say of it, and how it feels. */
    List<Chart> power(For whom) {
        Of byRole = of(Report.DECISIONS_BY_ROLE, whom);
        return List.of(
                byTerm(byRole, shared(), "decisions"),
                parts(byRole, shared(), "proposers", Side.ROLE),
                parts(of(Report.DECISIONS_BY_WAY, whom), shared(), "ways", Side.WAY),
                parts(of(Report.DECISIONS_BY_WORD, whom), shared(), "words", Side.WORD),
                parts(of(Report.DECISIONS_BY_FEELING, whom), shared(), "feelings", Side.FELT));
    }

    private static <K> Chart.Sums<K, Shared> shared() {
        return new Chart.Sums<>(Shared.all(), Shared::of, "decisions");
    }

    /** How often people meet, and whose voice is heard. */
    List<Chart> hui(For whom) {
        Of byWeek = of(Report.HUI_BY_WEEK, whom);
        return List.of(
                byTerm(byWeek, heard(), "hui"),
                parts(byWeek, heard(), "hui-weeks", Side.WEEK),
                parts(of(Report.HUI_BY_GAP, whom), heard(), "gaps", Side.SINCE));
    }

    private static <K> Chart.Sums<K, Heard> heard() {
        return new Chart.Sums<>(Heard.all(), Heard::of, "hui");
    }

    private <S extends Enum<S> & Shown> Chart byTerm(Of of, Chart.Sums<Term, S> sums, String id) {
        for (Term term : terms.counted()) {
            of.rows().stream().filter(it -> it.is("term", term.term())).forEach(it -> sums.add(term, it));
        }
        return sums.chart(
                "term-" + id,
                "report.column.term",
                Term::term,
                (it, told) -> of.behind(it.term(), null, told),
                of.whom().say());
    }

    /** The rows of one term by a column. Where that column is what is told together, its row comes last. */
    private <S extends Enum<S> & Shown> Chart parts(Of of, Chart.Sums<String, S> sums, String id, Side side) {
        Comparator<String> order = Comparator.comparingInt(
                it -> it.equals(TOGETHER) ? Integer.MAX_VALUE : side.values().indexOf(it));
        Stream<ReportRow> rows =
                of.rows().stream().filter(it -> it.is("term", of.whom().term().term()));
        rows.sorted(Comparator.comparing((ReportRow it) -> it.part(side.column(), TOGETHER), order)
                        .thenComparing(it -> it.part(side.column(), TOGETHER)))
                .forEach(it -> sums.add(it.part(side.column(), TOGETHER), it));
        return sums.chart(
                id,
                "report.column." + side.column(),
                it -> it.equals(TOGETHER)
                        ? of.whom().say().label("report.together")
                        : side.words(it, of.whom().say()),
                (it, told) -> of.behind(of.whom().term().term(), it, told),
                of.whom().say());
    }
}
