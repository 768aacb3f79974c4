package nz.partnershipledger.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.live.Rebuild;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures how fast all views are made anew, beside plain JDBC that reads the same rows; then again while commands are recorded and people read.
 * What they read is of a cluster in which nothing is recorded meanwhile, so that every answer has to be the same.
 */
@Command(
        name = "rebuild",
        description = "All views made anew, beside a plain cursor, and beside commands and readers.",
        showDefaultValues = true,
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class RebuildBenchmark implements Callable<Integer> {
    private static final Path DISK = Path.of("benchmarks", "target");
    private static final int CONNECTIONS = 20;
    private static final int FETCHED_AT_ONCE = 1_000;
    private static final int WRITTEN_IN = 200;
    private static final int EVENTS = 20;
    private static final long SEED = 20_261_130;
    private static final Duration BEFORE = Duration.ofSeconds(20);

    @Option(
            names = "--clusters",
            description = "how many clusters the ledgers hold, one after another; at least 2",
            defaultValue = "2,8",
            split = ",")
    private List<Integer> clusters = List.of();

    @Option(names = "--promises", description = "how many promises each cluster holds", defaultValue = "25000")
    private int promises;

    @Option(names = "--rounds", description = "how often each is measured, in turn", defaultValue = "2")
    private int rounds;

    @Option(
            names = "--commands",
            description = "how many commands a second meanwhile; 0 for none, and no readers either",
            defaultValue = "200")
    private int commands;

    @Option(names = "--reads", description = "how many reads a second meanwhile", defaultValue = "10")
    private int reads;

    @Override
    public Integer call() {
        try (Server server = Server.start(DISK)) {
            for (int each : clusters) {
                measure(server, each);
            }
        }
        return 0;
    }

    private void measure(Server server, int clusters) {
        String name = "rebuild_" + clusters;
        try (Workplace workplace = new Workplace(server, name, CONNECTIONS)) {
            List<Clusters.Cluster> written =
                    new Clusters(workplace, SEED).write(clusters, promises, System.err::println);
            List<History> histories = new Past(workplace).of(WRITTEN_IN, EVENTS);
            try (ViewsNode node =
                    new ViewsNode(workplace.access(), workplace.store().master(), name)) {
                node.stopViews();
                node.rebuild();
                server.superuser(name).sql("ANALYZE").update();
                alone(workplace, node);
                passOverWhatIsShown(server.superuser(name));
            }
            if (commands == 0) {
                return;
            }
            try (ViewsNode node =
                    new ViewsNode(workplace.access(), workplace.store().master(), name)) {
                node.settle();
                besideOthers(
                        server.superuser(name),
                        workplace,
                        histories,
                        node,
                        new Reading(
                                node, server.superuser(name), written.getLast().code()));
            }
        }
    }

    /** What was made anew is not to be delivered as well, one batch after another, before anything can be measured. */
    private static void passOverWhatIsShown(JdbcClient owner) {
        owner.sql("UPDATE views.tokens SET token_type = ?, token = convert_to(jsonb_build_object("
                        + "'index', (SELECT max(position) FROM ledger.events), 'gaps', '[]'::jsonb)::text, 'UTF8')")
                .param(GapAwareTrackingToken.class.getName())
                .update();
    }

    private void alone(Workplace workplace, ViewsNode node) {
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long began = System.nanoTime();
            long events = cursor(workplace);
            double read = secondsSince(began);
            try (Heap heap = new Heap()) {
                long beganAnew = System.nanoTime();
                List<Rebuild.Done> done = node.rebuild();
                double made = secondsSince(beganAnew);
                ratios[round] = read / made;
                System.out.printf(
                        "%,d events, %,d rows: read by a cursor in %.1f s, all views made anew in %.1f s, heap %.0f MiB above rest; %s.%n",
                        events, rows(done), read, made, heap.mostAboveRest(), otherwise(done));
            }
        }
        Spread ratio = Spread.of(ratios);
        System.out.printf(
                "Of the cursor's rate: %.2f (%.2f–%.2f); wanted: at least 0.2.%n",
                ratio.median(), ratio.min(), ratio.max());
    }

    private void besideOthers(
            JdbcClient owner, Workplace workplace, List<History> histories, ViewsNode node, Reading reading) {
        Steady recording = new Steady(commands, () -> {
            long began = System.nanoTime();
            History any = histories.get(ThreadLocalRandom.current().nextInt(histories.size()));
            workplace.note(any.partnership(), any.open());
            return System.nanoTime() - began;
        });
        Steady asking = new Steady(reads, reading);
        AtomicBoolean over = new AtomicBoolean();
        long before = BEFORE.toSeconds();
        tell(
                "warming up",
                meanwhile(recording, times -> times < 2 * before * commands),
                meanwhile(asking, times -> times < 2 * before * reads));
        tell(
                "before",
                meanwhile(recording, times -> times < before * commands),
                meanwhile(asking, times -> times < before * reads));
        long answered = System.nanoTime();
        node.settle();
        System.out.printf("All of it was shown %.1f s after the last answer.%n", secondsSince(answered));
        Map<String, Long> stood = tables(owner);
        CompletableFuture<Latencies> recorded = meanwhile(recording, _ -> !over.get());
        CompletableFuture<Latencies> read = meanwhile(asking, _ -> !over.get());
        long began = System.nanoTime();
        List<Rebuild.Done> done = node.rebuild();
        double made = secondsSince(began);
        over.set(true);
        tell("meanwhile", recorded, read);
        Map<String, Long> stand = tables(owner);
        System.out.printf(
                "Beside them, %,d events: made anew in %.1f s; %s; %d of %d tables of views swapped; %d answers wrong or refused.%n",
                done.getFirst().events(),
                made,
                otherwise(done),
                done.stream()
                        .filter(it -> !Objects.equals(stood.get(it.view()), stand.get(it.view())))
                        .count(),
                done.size(),
                reading.wrong());
    }

    private static CompletableFuture<Latencies> meanwhile(Steady steady, java.util.function.LongPredicate goesOn) {
        return CompletableFuture.supplyAsync(
                () -> steady.work(goesOn), it -> Thread.ofPlatform().start(it));
    }

    private static void tell(String when, CompletableFuture<Latencies> recorded, CompletableFuture<Latencies> read) {
        Latencies commands = recorded.join();
        Latencies reads = read.join();
        System.out.printf(
                "%s: %,d commands, p50 %.1f ms, p99 %.1f; %,d reads, p50 %.1f ms, p99 %.1f.%n",
                when,
                commands.count(),
                commands.percentile(50),
                commands.percentile(99),
                reads.count(),
                reads.percentile(50),
                reads.percentile(99));
    }

    /** The tables of the views, as the database tells one from another that took its name. */
    private static Map<String, Long> tables(JdbcClient owner) {
        Map<String, Long> tables = new TreeMap<>();
        owner.sql(
                        "SELECT relname, oid::bigint FROM pg_class WHERE relkind = 'r' AND relnamespace = 'views'::regnamespace")
                .query(row -> {
                    tables.put(row.getString(1), row.getLong(2));
                });
        return tables;
    }

    private static long rows(List<Rebuild.Done> done) {
        return done.stream().mapToLong(Rebuild.Done::rows).sum();
    }

    private static String otherwise(List<Rebuild.Done> done) {
        List<String> views = done.stream()
                .filter(it -> it.otherwise() > 0)
                .map(Rebuild.Done::view)
                .toList();
        return views.isEmpty() ? "no row stood otherwise" : "rows stood otherwise in " + String.join(", ", views);
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /** Reads all that a rebuild reads, in its order, and does nothing with it. */
    private static long cursor(Workplace workplace) {
        try (LedgerDatabase database = LedgerDatabase.connect(workplace.access(), DatabaseRole.QUERY, 1);
                Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("SET LOCAL statement_timeout = 0");
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT position, event_id, stream, sequence_number, stream_type, recorded_at, name, revision, payload, metadata"
                            + " FROM ledger.events ORDER BY stream, sequence_number")) {
                select.setFetchSize(FETCHED_AT_ONCE);
                long number = 0;
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        number += row.getBytes(9) == null ? 0 : 1;
                    }
                }
                connection.rollback();
                return number;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A leader who asks the same of a cluster again and again. */
    private static final class Reading implements Callable<Long> {
        private final HttpClient client = HttpClient.newHttpClient();
        private final HttpRequest question;
        private final AtomicInteger wrong = new AtomicInteger();
        private final String first;

        Reading(ViewsNode node, JdbcClient owner, String cluster) {
            Visitor leader = Visitor.of(owner, PersonId.random(), SystemRole.PRACTICE_LEADER, cluster);
            this.question = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + node.port() + "/api/follow-through?cluster=" + cluster))
                    .header("Accept", "application/json")
                    .header("Authorization", leader.authorization())
                    .build();
            this.first = answer();
        }

        /** All but the cursor, which is sealed anew for each answer. */
        private String answer() {
            try {
                HttpResponse<String> response = client.send(question, HttpResponse.BodyHandlers.ofString());
                return response.statusCode() + response.body().replaceAll("\"nextCursor\":\"[^\"]*\"", "");
            } catch (IOException e) {
                return String.valueOf(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Long call() {
            long began = System.nanoTime();
            if (!answer().equals(first)) {
                wrong.incrementAndGet();
            }
            return System.nanoTime() - began;
        }

        int wrong() {
            return wrong.get();
        }
    }
}
