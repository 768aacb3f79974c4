package nz.partnershipledger.query.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.doors.problem.UnfitValue;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.Behind;
import org.jspecify.annotations.Nullable;

/** The partnerships behind the figures of reports, found where what is counted of each partnership is kept. */
final class BehindFigures implements Behind {
    private static final String ANY = "any";

    private final QueryStore query;
    private final SchoolTerms terms;
    private final Renewal renewal;

    BehindFigures(QueryStore query, SchoolTerms terms, Renewal renewal) {
        this.query = query;
        this.terms = terms;
        this.renewal = renewal;
    }

    /** A figure of a report that tells of partnerships, in a term; a side that it does not tell apart is {@link #ANY}. */
    private record Told(Report report, String term, String state, String part) {
        private static Optional<Told> read(String text, List<String> terms) {
            String[] parts = text.split("\\.", -1);
            return parts.length != 4
                    ? Optional.empty()
                    : Report.called(parts[0])
                            .filter(Report::isOfPartnerships)
                            .map(it -> new Told(it, parts[1], parts[2], parts[3]))
                            .filter(it -> terms.contains(it.term))
                            .filter(it ->
                                    it.state.equals(ANY) || it.report.state().holds(it.state))
                            .filter(it ->
                                    it.part.equals(ANY) || it.report.part().holds(it.part));
        }

        private String inWords(Saying say) {
            return Stream.of(
                            say.label("dashboards.about."
                                    + Dashboard.telling(report.about()).word()),
                            term,
                            state.equals(ANY) ? null : report.state().words(state, say),
                            part.equals(ANY) ? null : report.part().words(part, say))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }
    }

    /** A figure as an address names it; a side that is null it does not tell apart. */
    static String named(Report report, String term, @Nullable String state, @Nullable String part) {
        return String.join(
                ".",
                report.address(),
                term,
                Objects.requireNonNullElse(state, ANY),
                Objects.requireNonNullElse(part, ANY));
    }

    @Override
    public String read(String figure) {
        return Told.read(figure, terms.names())
                .map(_ -> figure)
                .orElseThrow(() -> new UnfitValue(
                        "one-of",
                        Report.all().stream()
                                .filter(Report::isOfPartnerships)
                                .map(it -> named(it, terms.names().getLast(), ANY, ANY))
                                .toArray()));
    }

    private Told told(String figure) {
        return Told.read(figure, terms.names()).orElseThrow();
    }

    @Override
    public Set<PartnershipId> partnerships(String figure) {
        Told told = told(figure);
        renewal.upToNow();
        return query.database()
                .sql()
                .sql("""
                        SELECT DISTINCT it.partnership FROM views.report_facts AS it
                            JOIN views.parts_of_reports() AS part ON part.about = it.about AND part.by_what = :by
                        WHERE it.about = :about AND it.term = :term
                          AND :state IN ('any', it.state) AND :part IN ('any', it.parts[part.place])""")
                .param("about", told.report().about())
                .param("by", told.report().part().kept())
                .param("term", told.term())
                .param("state", told.state())
                .param("part", told.part())
                .query((row, _) -> new PartnershipId(row.getObject(1, UUID.class)))
                .set();
    }

    @Override
    public String inWords(String figure, Saying say) {
        return told(figure).inWords(say);
    }
}
