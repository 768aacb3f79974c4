package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nz.partnershipledger.query.QuerySide;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/** What whoever keeps a ledger running reads of how it does, and what they do not learn by that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricsTest {
    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String NAME = "Kākāriki of the Rātā";
    private static final String LABEL = "Reading together";
    private static final List<String> NEVER =
            List.of(NAME, "kriki", "k%C4%81k", LABEL, "Reading", "c33", "k1", "admin", "@", "whakarongo");

    private final BothSides ledger = new BothSides();
    private Someone rtlb = BothSides.NOBODY;
    private Someone kaiako = BothSides.NOBODY;
    private String partnership = "";
    private String told = "";

    @BeforeAll
    void people_use_it_and_somebody_reads_how_it_does() {
        rtlb = ledger.register(NAME, "RTLB", "c33");
        kaiako = ledger.register("Kaiako " + NAME, "PARTNER");
        partnership = ledger.formPartnership(rtlb);
        String path = "/partnerships/" + partnership;
        ledger.post(rtlb, path + "/partners", Map.of("person", kaiako.id(), "role", "KAIAKO"));
        Map<String, Object> promise = Map.of("what", "to read whakarongo", "promiser", kaiako.id());
        ledger.post(kaiako, path + "/commitments", promise);
        sendTwice(kaiako, path + "/commitments", promise);
        // Refused by a rule, by the door, and because nobody may know of it.
        ledger.tryToPost(kaiako, path + "/facilitator", Map.of("to", kaiako.id(), "agreedBy", List.of(rtlb.id())));
        ledger.tryToPost(kaiako, path + "/commitments", Map.of("what", ""));
        ledger.get(kaiako, "/partnerships/" + UUID.randomUUID());
        ledger.open(kaiako, "/no-such-page-of-whakarongo", HttpRequest.newBuilder());
        ledger.get(new Someone("", NAME), "/me");
        ledger.get(new Someone("", kaiako.username() + "x"), "/me");
        ledger.post(BothSides.ADMINISTRATOR, "/ledger/views/people/rebuild", Map.of());
        told = ledger.metrics("/metrics").body();
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private void sendTwice(Someone who, String path, Map<String, Object> body) {
        for (int time = 0; time < 2; time++) {
            ledger.send(
                    who,
                    path,
                    HttpRequest.newBuilder()
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", "once")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    JsonMapper.shared().writeValueAsString(body))));
        }
    }

    private static List<String> samples(String told) {
        return told.lines().filter(it -> !it.startsWith("#")).toList();
    }

    private double number(String sample) {
        return number(sample, told);
    }

    private static double number(String sample, String told) {
        return samples(told).stream()
                .filter(it -> it.startsWith(sample + " "))
                .map(it -> Double.valueOf(it.substring(it.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sample + " is not among\n" + told));
    }

    @Test
    void commands_are_counted_by_their_kind_and_by_what_became_of_them() {
        assertThat(number("ledger_commands_seconds_count{command=\"MakeCommitment\",outcome=\"recorded\"}"))
                .isEqualTo(2);
        assertThat(number("ledger_commands_seconds_count{command=\"MakeCommitment\",outcome=\"answered_again\"}"))
                .isEqualTo(1);
        assertThat(number("ledger_commands_seconds_count{command=\"ChangeFacilitator\",outcome=\"refused\"}"))
                .isEqualTo(1);
    }

    @Test
    void refusals_are_counted_by_their_type() {
        assertThat(number("ledger_refusals_total{status=\"404\",type=\"there-is-no-such-partnership\"}"))
                .isEqualTo(1);
        assertThat(number("ledger_refusals_total{status=\"400\",type=\"the-request-has-faults\"}"))
                .isEqualTo(1);
        assertThat(number("ledger_refusals_total{status=\"401\",type=\"the-sign-in-did-not-work\"}"))
                .isEqualTo(2);
    }

    @Test
    void sign_ins_that_are_refused_are_counted() {
        assertThat(number("ledger_sign_ins_refused_total{why=\"wrong\"}")).isEqualTo(2);
        assertThat(number("ledger_sign_ins_refused_total{why=\"too_many_wrong\"}"))
                .isZero();
    }

    @Test
    void each_view_tells_what_it_lacks_and_each_rebuild_is_counted() {
        for (Fold<?> view : QuerySide.FOLDS) {
            String label = "{view=\"" + view.name() + "\"}";
            assertThat(number("ledger_view_parked" + label)).isZero();
            assertThat(number("ledger_view_waiting" + label)).isNotNegative();
            assertThat(number("ledger_view_lag_seconds" + label)).isNotNegative();
        }
        assertThat(number("ledger_rebuilds_seconds_count{outcome=\"done\",view=\"people\"}"))
                .isEqualTo(1);
        assertThat(number("ledger_rebuilds_under_way")).isZero();
    }

    @Test
    void the_pools_of_both_sides_are_told_apart() {
        for (String pool : List.of("ledger_command", "ledger_command-pen", "ledger_query")) {
            assertThat(number("hikaricp_connections_max{pool=\"" + pool + "\"}"))
                    .isPositive();
        }
    }

    @Test
    void a_parked_stream_is_seen() {
        ledger.database
                .superuser()
                .sql(
                        "INSERT INTO views.parked (view, stream, version, position, cause) VALUES ('people', ?, 1, 1, 'x')")
                .param(1, UUID.randomUUID())
                .update();
        String now = ledger.metrics("/metrics").body();
        assertThat(number("ledger_view_parked{view=\"people\"}", now)).isEqualTo(1);
        assertThat(number("ledger_view_parked{view=\"timeline\"}", now)).isZero();
        ledger.database.superuser().sql("DELETE FROM views.parked").update();
    }

    /** As when a node stands still: what is recorded meanwhile waits in each view that hears of it. */
    @Test
    void what_the_processor_has_not_delivered_waits() {
        ledger.database
                .superuser()
                .sql(
                        "UPDATE views.tokens SET token = convert_to('{\"index\":0,\"gaps\":[]}', 'UTF8'), owner = 'another',"
                                + " timestamp = '2099-01-01T00:00:00Z'")
                .update();
        ledger.database
                .superuser()
                .sql("DELETE FROM views.applied WHERE view = 'people'")
                .update();
        String now = ledger.metrics("/metrics").body();
        assertThat(number("ledger_view_waiting{view=\"people\"}", now)).isPositive();
        assertThat(number("ledger_view_lag_seconds{view=\"people\"}", now)).isPositive();
        assertThat(number("ledger_view_waiting{view=\"timeline\"}", now)).isZero();
    }

    @Test
    void no_sample_tells_of_anybody() {
        List<String> known = Stream.concat(
                        NEVER.stream(),
                        Stream.of(rtlb.id(), kaiako.id(), rtlb.username(), kaiako.username(), partnership))
                .map(it -> it.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(samples(told)).hasSizeGreaterThan(100).allSatisfy(sample -> {
            assertThat(sample.toLowerCase(Locale.ROOT)).doesNotContain(known);
            assertThat(UUIDS.matcher(sample).find()).as(sample).isFalse();
            assertThat(sample).doesNotContain(System.getProperty("user.dir"), System.getProperty("user.home") + "/");
        });
    }

    @Test
    void nobody_reads_them_at_the_door_that_people_come_to() {
        List<Someone> everybody = Stream.concat(
                        Stream.of(BothSides.ADMINISTRATOR),
                        Stream.of("PARTNER", "RTLB", "PRACTICE_LEADER", "CLUSTER_MANAGER", "AUDITOR", "PRIVACY_OFFICER")
                                .map(role -> ledger.signsIn(role, "c33")))
                .toList();
        for (String path : List.of("/metrics", "/actuator/prometheus", "/actuator/metrics")) {
            assertThat(ledger.open(BothSides.NOBODY, path, HttpRequest.newBuilder())
                            .status())
                    .as(path)
                    .isEqualTo(401);
            for (Someone who : everybody) {
                assertThat(ledger.open(who, path, HttpRequest.newBuilder()).status())
                        .as(path)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void nothing_else_is_read_at_theirs() {
        for (String path : List.of("/", "/api/me", "/actuator/health", "/metrics/more", "/sign-in")) {
            assertThat(ledger.metrics(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void prometheus_understands_them_and_how_it_is_told_to_read_them() throws IOException, InterruptedException {
        assumeTrue(hasPromtool(), "SKIPPED: reading metrics as Prometheus does needs promtool (Debian: prometheus)");
        assertThat(promtool(told, "check", "metrics")).doesNotContain("error");
        assertThat(promtool("", "check", "config", "--syntax-only", "../docker/prometheus.yml"))
                .contains("SUCCESS");
    }

    private static boolean hasPromtool() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(it -> Files.isExecutable(Path.of(it, "promtool")));
    }

    private static String promtool(String input, String... arguments) throws IOException, InterruptedException {
        Process checking = new ProcessBuilder(Stream.concat(Stream.of("promtool"), Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .start();
        try (var to = checking.getOutputStream()) {
            to.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(checking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // 3: understood, with advice on names that others chose.
        assertThat(checking.waitFor()).as(said).isIn(0, 3);
        return said;
    }
}
