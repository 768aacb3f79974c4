package nz.partnershipledger.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Measures what the audit, the caseload and a partnership's page ask, over HTTP, in ledgers of several sizes side by side. */
@Command(
        name = "queries",
        description =
                "What is asked across a cluster, of a caseload and of one partnership, over HTTP, by size of the ledger.",
        showDefaultValues = true,
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class QueriesBenchmark implements Callable<Integer> {
    private static final Path DISK = Path.of("benchmarks", "target");
    private static final int CONNECTIONS = 8;
    private static final long SEED = 20_261_129;

    @Option(
            names = "--clusters",
            description = "how many clusters each ledger holds; the first of all are alike",
            defaultValue = "1,10",
            split = ",")
    private List<Integer> clusters = List.of();

    @Option(names = "--promises", description = "how many promises each cluster holds", defaultValue = "25000")
    private int promises;

    @Option(names = "--callers", description = "how many ask at once", defaultValue = "1,4", split = ",")
    private List<Integer> callers = List.of();

    @Option(
            names = "--only",
            description = "the questions whose names hold one of these",
            defaultValue = "",
            split = ",")
    private List<String> only = List.of();

    @Option(names = "--rounds", description = "how often each question is asked of each ledger", defaultValue = "5")
    private int rounds;

    @Option(names = "--seconds", description = "how long a round is", defaultValue = "4")
    private int seconds;

    @Option(
            names = "--keep",
            description = "a folder in which the ledgers are kept, and found by the next who asks; otherwise they go")
    private @Nullable Path keep;

    @Option(names = "--write", description = "put the table into docs/performance.md")
    private boolean write;

    @Override
    public Integer call() throws IOException {
        try (Server server = keep == null ? Server.start(DISK) : Server.keptIn(keep)) {
            List<Ledger> ledgers = clusters.stream()
                    .map(it -> new Ledger(server, it, promises))
                    .toList();
            try {
                String table = table(ledgers);
                System.out.println(table);
                if (write) {
                    new PerformancePage(PerformancePage.PLACE).write("queries", table);
                }
            } finally {
                ledgers.forEach(Ledger::close);
            }
        }
        return 0;
    }

    private String table(List<Ledger> ledgers) {
        StringBuilder table = new StringBuilder("""

                Milliseconds: half of the answers, and 99 of 100, took at most so long.

                | asked of %s promises | callers |%s
                |---|---|%s
                """.formatted(
                        "%,d".formatted(promises),
                        String.join(
                                "",
                                ledgers.stream()
                                        .map(it -> " of %,d: p50 | p99 |".formatted(it.promises()))
                                        .toList()),
                        "---|---|".repeat(ledgers.size())));
        for (String question : ledgers.getFirst().questions().keySet().stream()
                .filter(it -> only.stream().anyMatch(it::contains))
                .toList()) {
            for (int number : callers) {
                table.append("| %s | %d |".formatted(question, number));
                for (Latencies each : ask(ledgers, question, number)) {
                    table.append(" %.1f | %.1f |".formatted(each.percentile(50), each.percentile(99)));
                }
                table.append("\n");
            }
        }
        return table.toString();
    }

    /** Asks one ledger after another, round by round, so that each sees the same machine. */
    private List<Latencies> ask(List<Ledger> ledgers, String question, int number) {
        List<Latencies> all = IntStream.range(0, ledgers.size())
                .mapToObj(_ -> new Latencies())
                .toList();
        for (int round = 0; round <= rounds; round++) {
            for (int at = 0; at < ledgers.size(); at++) {
                Latencies these = new Callers(number)
                        .work(ledgers.get(at).asking(question), Duration.ofSeconds(seconds))
                        .latencies();
                if (round > 0) {
                    all.get(at).addAll(these);
                }
            }
        }
        return all;
    }

    /** A ledger of so many clusters, its views, and who asks. */
    private static final class Ledger implements AutoCloseable {
        private static final JsonMapper JSON = new JsonMapper();

        private final HttpClient client = HttpClient.newHttpClient();
        private final Server server;
        private final String name;
        private final int promises;
        private final List<Clusters.Cluster> clusters;
        private final ViewsNode node;
        private final Map<String, HttpRequest> questions = new LinkedHashMap<>();

        Ledger(Server server, int clusters, int promises) {
            this.server = server;
            this.name = "queries_%d_%d".formatted(clusters, promises);
            this.promises = clusters * promises;
            Path known = server.folder().resolve(name + ".json");
            if (Files.exists(known)) {
                this.clusters = List.of(JSON.readValue(known, Clusters.Cluster[].class));
                this.node = new ViewsNode(server.keptLedger(name), server.masterKey(), name);
                node.stopViews();
            } else {
                this.clusters = written(clusters, promises);
                this.node = shown();
                JSON.writeValue(known, this.clusters);
            }
            prepare();
        }

        private List<Clusters.Cluster> written(int clusters, int promises) {
            long began = System.nanoTime();
            try (Workplace workplace = new Workplace(server, name, CONNECTIONS)) {
                return new Clusters(workplace, SEED).write(clusters, promises, System.out::println);
            } finally {
                System.out.printf("Written in %d s.%n", secondsSince(began));
            }
        }

        private ViewsNode shown() {
            long began = System.nanoTime();
            ViewsNode shown = new ViewsNode(server.keptLedger(name), server.masterKey(), name);
            shown.stopViews();
            shown.rebuild();
            System.out.printf("Shown in %d s.%n", secondsSince(began));
            server.superuser(name).sql("ANALYZE").update();
            return shown;
        }

        private static long secondsSince(long began) {
            return Duration.ofNanos(System.nanoTime() - began).toSeconds();
        }

        int promises() {
            return promises;
        }

        Map<String, HttpRequest> questions() {
            return questions;
        }

        private void prepare() {
            Clusters.Cluster first = clusters.getFirst();
            Visitor leader = account(PersonId.random(), SystemRole.PRACTICE_LEADER, first.code());
            Visitor leaderOfAll = account(
                    PersonId.random(),
                    SystemRole.PRACTICE_LEADER,
                    clusters.stream().map(Clusters.Cluster::code).toArray(String[]::new));
            Visitor facilitator = account(first.facilitators().getFirst(), SystemRole.RTLB, first.code());
            String across = "/api/follow-through?cluster=" + first.code();
            questions.put("follow-through, first page", get(leader, across));
            questions.put("tenth page", get(leader, page(leader, across, 10)));
            questions.put("overdue alone", get(leader, across + "&overdue=true"));
            questions.put("kaiako's, kept", get(leader, across + "&role=KAIAKO&status=KEPT"));
            questions.put("by day, last first", get(leader, across + "&sort=-due"));
            questions.put("by state", get(leader, across + "&sort=status"));
            questions.put(
                    "as of when half was recorded",
                    get(
                            leader,
                            across + "&asOf="
                                    + URLEncoder.encode(first.halfway().toString(), StandardCharsets.UTF_8)));
            questions.put("caseload of one who facilitates", get(facilitator, "/api/partnerships"));
            questions.put("caseload of a cluster", get(leader, "/api/partnerships?cluster=" + first.code()));
            questions.put("power across a cluster", get(leader, "/api/power-sharing?cluster=" + first.code()));
            questions.put("figures of all clusters", get(leaderOfAll, "/api/follow-through?limit=1"));
            Visitor manager = account(PersonId.random(), SystemRole.CLUSTER_MANAGER, first.code());
            Visitor managerOfAll = account(
                    PersonId.random(),
                    SystemRole.CLUSTER_MANAGER,
                    clusters.stream().map(Clusters.Cluster::code).toArray(String[]::new));
            questions.put("dashboard of promises", get(manager, "/dashboards"));
            questions.put("dashboard of the journey", get(manager, "/dashboards/journey"));
            questions.put("dashboard of decisions", get(manager, "/dashboards/power-sharing"));
            questions.put("dashboard of hui", get(manager, "/dashboards/hui"));
            questions.put(
                    "report of all clusters, promises by role", get(managerOfAll, "/api/reports/promises-by-role"));
            questions.put(
                    "a partnership with 400 promises, its page", get(facilitator, "/partnerships/" + first.longest()));
            questions.put(
                    "the same, all promises",
                    get(facilitator, "/api/partnerships/" + first.longest() + "/commitments?limit=500"));
        }

        private Visitor account(PersonId person, SystemRole role, String... of) {
            return Visitor.of(server.superuser(name), person, role, of);
        }

        private HttpRequest get(Visitor visitor, String path) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + path))
                    .header("Accept", path.startsWith("/api") ? "application/json" : "text/html")
                    .header("Authorization", visitor.authorization())
                    .build();
        }

        private String page(Visitor visitor, String path, int number) {
            String here = path;
            for (int at = 1; at < number; at++) {
                String cursor = JSON.readTree(answer(get(visitor, here)))
                        .at("/nextCursor")
                        .asString();
                here = path + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
            }
            return here;
        }

        private String answer(HttpRequest request) {
            try {
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() != 200) {
                    throw new IllegalStateException(response.statusCode() + " " + response.body());
                }
                return response.body();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        Contender asking(String question) {
            HttpRequest request = Objects.requireNonNull(questions.get(question));
            return new Contender() {
                @Override
                public String name() {
                    return question;
                }

                @Override
                public Runnable caller() {
                    return () -> answer(request);
                }

                @Override
                public void close() {
                    // Nothing is held open for a question.
                }
            };
        }

        @Override
        public void close() {
            node.close();
        }
    }
}
