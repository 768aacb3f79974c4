package nz.partnershipledger.query.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nz.partnershipledger.query.commitment.Terms;
import nz.partnershipledger.store.LedgerDatabase;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The school terms by which is reported: configuration, which the database is told at each start. */
final class SchoolTerms implements Terms {
    private static final Pattern NAME = Pattern.compile("\\d{4}-T[1-4]");
    private static final Pattern FROM_TO = Pattern.compile("([-\\d]+)/([-\\d]+)");
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final LedgerDatabase database;

    SchoolTerms(LedgerDatabase database) {
        this.database = database;
    }

    /** The file says something else than terms. */
    static final class NotTerms extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotTerms(Resource file, String line) {
            super("%s: \"%s\" is no term; one reads 2026-T1=2026-01-26/2026-04-02".formatted(file, line));
        }
    }

    /**
     * The terms that a file holds, each with the days between which a school may keep it.
     *
     * @throws NotTerms if a line of it is none
     */
    static List<Term> in(Resource file) {
        try {
            Properties lines = PropertiesLoaderUtils.loadProperties(file);
            return lines.stringPropertyNames().stream()
                    .sorted()
                    .map(it -> term(file, it, lines.getProperty(it)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term term(Resource file, String name, String days) {
        Matcher said = FROM_TO.matcher(days.strip());
        try {
            if (NAME.matcher(name).matches() && said.matches()) {
                Term term = new Term(name, LocalDate.parse(said.group(1)), LocalDate.parse(said.group(2)));
                if (!term.lastDay().isBefore(term.firstDay())) {
                    return term;
                }
            }
        } catch (DateTimeException noDay) {
            throw new NotTerms(file, name + "=" + days);
        }
        throw new NotTerms(file, name + "=" + days);
    }

    /** Writes that these are the terms from now on. */
    void are(List<Term> terms) {
        String told = JSON.writeValueAsString(terms);
        database.inNewTransaction(() -> {
            database.sql().sql("LOCK TABLE views.terms IN EXCLUSIVE MODE").update();
            database.sql().sql("DELETE FROM views.terms").update();
            return database.sql()
                    .sql("INSERT INTO views.terms SELECT * FROM jsonb_populate_recordset(NULL::views.terms, ?::jsonb)")
                    .param(told)
                    .update();
        });
    }

    @Override
    public List<Term> counted() {
        return database.sql()
                .sql("SELECT term, counted_from, counted_to FROM reporting.terms_v1 ORDER BY counted_from")
                .query((row, _) -> new Term(
                        row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)))
                .list();
    }

    /** The names of the terms, in order. */
    List<String> names() {
        return counted().stream().map(Term::term).toList();
    }
}
