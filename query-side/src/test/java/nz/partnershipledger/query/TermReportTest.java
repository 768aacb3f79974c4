package nz.partnershipledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What a board reads of a term: the figures of the reports and no others, as a page, a document and a table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TermReportTest {
    private static final QueryServer server = QueryServer.shared();
    private static final String TERM = "2026-T2";

    private final String few = "few-" + UUID.randomUUID();
    private final String many = "many-" + UUID.randomUUID();
    private final String others = "others-" + UUID.randomUUID();
    private final String manager = server.account(PersonId.random(), SystemRole.CLUSTER_MANAGER, few, many);

    @BeforeAll
    void there_are_clusters() {
        PromisesAtRandom promises = new PromisesAtRandom(server, new Random(20_261_129));
        promises.cluster(few, 4);
        promises.cluster(others, 6);
        long position = promises.cluster(many, 26);
        server.json(manager, "/api/reports/clusters?after=" + position);
    }

    private static String query(String cluster) {
        return "?cluster=" + cluster + "&term=" + TERM;
    }

    private HttpResponse<String> ask(String reader, String address) {
        return server.get(reader, address, "Accept", "text/html");
    }

    private String page(String cluster) {
        HttpResponse<String> response = ask(manager, "/term-report" + query(cluster));
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    /** What stands in the table, without its heading: a row of cells each. */
    private List<List<String>> table(String cluster) {
        HttpResponse<String> response = server.get(manager, "/term-report.csv" + query(cluster));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"term-report-%s-%s.csv\"".formatted(cluster, TERM));
        return response.body()
                .lines()
                .skip(1)
                .map(it -> List.of(it.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
                .toList();
    }

    private long sum(String report, Predicate<JsonNode> which) {
        List<JsonNode> rows = new ArrayList<>();
        server.json(manager, "/api/reports/" + report + query(many))
                .get("items")
                .forEach(rows::add);
        return rows.stream()
                .filter(which)
                .mapToLong(it -> it.path("promises").asLong())
                .sum();
    }

    private long told(String of, String figure) {
        return table(many).stream()
                .filter(it -> it.get(2).equals(of) && it.get(4).equals(figure))
                .mapToLong(it -> Long.parseLong(it.get(5)))
                .sum();
    }

    @Test
    void its_figures_are_those_of_the_reports() {
        String became = "What became of the promises of this term";
        assertThat(told(became, "kept by its day"))
                .isEqualTo(sum("promises-by-week", it -> it.path("onTime").asBoolean(false)))
                .isPositive();
        for (String chart : List.of("Promises by the week of their day", "Who carries the load")) {
            assertThat(told(chart, "kept by its day")).isEqualTo(told(became, "kept by its day"));
            assertThat(told(chart, "kept late")).isEqualTo(told(became, "kept late"));
        }
        assertThat(table(many).stream()
                        .filter(it -> it.get(2).equals(became))
                        .mapToLong(it -> Long.parseLong(it.get(5)))
                        .sum())
                .isEqualTo(sum("promises-by-week", _ -> true))
                .isEqualTo(sum("promises-by-role", _ -> true));
    }

    @Test
    void it_says_of_each_figure_how_it_is_counted_and_what_was_held_back() {
        long weeks = sum(
                "promises-by-week",
                it -> !it.path("state").isNull() && it.path("week").isNull());
        long roles = sum(
                "promises-by-role",
                it -> !it.path("state").isNull() && it.path("role").isNull());
        long states = sum("promises-by-week", it -> it.path("state").isNull());
        assertThat(weeks + roles + states).isPositive();
        String page = page(many);
        said(page, "without their week: ", weeks);
        said(page, "without the role of who made them: ", roles);
        said(page, "told without what became of them: ", states);
        assertThat(page).contains("How each figure is counted", "Done on or before the day that was agreed last");
        assertThat(table(many).stream().filter(it -> !it.get(5).isEmpty()))
                .hasSizeGreaterThan(10)
                .allSatisfy(it -> assertThat(it.get(6)).isNotEmpty());
    }

    private static void said(String page, String words, long number) {
        if (number == 0) {
            assertThat(page).doesNotContain(words);
        } else {
            assertThat(page).contains(words + number + "<");
        }
    }

    @Test
    void the_document_says_what_the_page_says() throws IOException {
        byte[] pdf = server.bytes(manager, "/term-report.pdf" + query(many)).body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "Term report",
                            TERM,
                            "What was held back",
                            "How each figure is counted",
                            "Who carries the load");
            for (List<String> line : table(many)) {
                if (!line.get(5).isEmpty()) {
                    assertThat(text).contains(line.get(4) + " ", line.get(5));
                }
            }
            assertThat(document.getDocumentInformation().getTitle()).contains(TERM);
        }
    }

    @Test
    void of_few_partnerships_it_says_how_many_and_how_many_hui_and_nothing_else() {
        assertThat(page(few))
                .contains("partnerships 4, hui 0", "A cluster of fewer than five partnerships")
                .doesNotContain(
                        "kept by its day", "Follow-through</strong>", "Who carries the load", "class=\"numbers\"");
        assertThat(table(few)).hasSize(2).allSatisfy(it -> assertThat(it.get(5)).isEmpty());
    }

    @Test
    void of_another_cluster_of_a_term_that_never_was_and_of_one_to_come_there_is_none() {
        for (String asked : List.of(
                query(others),
                "?cluster=" + many + "&term=2026-T9",
                "?cluster=" + many + "&term=2027-T4",
                "?cluster=nowhere",
                "?term=%3Cscript%3E")) {
            for (String way : List.of("/term-report", "/term-report.pdf", "/term-report.csv")) {
                assertThat(ask(manager, way + asked).statusCode())
                        .as(way + asked)
                        .isEqualTo(404);
            }
        }
        assertThat(ask(manager, "/term-report").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(SystemRole.class)
    void it_is_for_those_who_look_after_clusters(SystemRole role) {
        String reader = server.account(PersonId.random(), role, many);
        boolean may = List.of(SystemRole.PRACTICE_LEADER, SystemRole.CLUSTER_MANAGER, SystemRole.AUDITOR)
                .contains(role);
        for (String way : List.of("/term-report", "/term-report.pdf", "/term-report.csv")) {
            assertThat(ask(reader, way + query(many)).statusCode()).as(way).isEqualTo(may ? 200 : 403);
        }
    }

    @Test
    void it_is_told_in_te_reo_maori_too() {
        assertThat(server.get(manager, "/term-report" + query(many), "Accept", "text/html", "Accept-Language", "mi")
                        .body())
                .contains("Pūrongo wāhanga", "Ngā mea i puritia", "Me pēhea te tatau i ia tau")
                .doesNotContain("term-report.how", "term-report.held-back", "Term report", "told together");
    }
}
