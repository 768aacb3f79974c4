package nz.partnershipledger.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.SystemRole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures what it costs commands that pages are open and listen: round by round without any and with all of them. Half of the pages are of
 * partnerships in which the commands are recorded, and hear of it once; the other half hear nothing, and stay open.
 */
@Command(
        name = "listening",
        description = "What open pages that follow what is written cost the commands.",
        showDefaultValues = true,
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class ListeningBenchmark implements Callable<Integer> {
    private static final Path DISK = Path.of("benchmarks", "target");
    private static final Pattern LISTENS = Pattern.compile("data-listens=\"([^\"]+)\"");
    private static final int CONNECTIONS = 20;
    private static final int EVENTS = 20;
    private static final int PAGES_OF_AN_ACCOUNT = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    @Option(names = "--pages", description = "how many pages listen", defaultValue = "200")
    private int pages;

    @Option(names = "--callers", description = "how many callers at once", defaultValue = "16")
    private int callers;

    @Option(names = "--rounds", description = "how often each is measured, in turn", defaultValue = "5")
    private int rounds;

    @Option(names = "--seconds", description = "how long a round is", defaultValue = "10")
    private int seconds;

    @Override
    public Integer call() throws IOException {
        try (Server server = Server.start(DISK);
                Workplace workplace = new Workplace(server, "listening", CONNECTIONS)) {
            List<History> histories = new Past(workplace).of(pages, EVENTS);
            try (ViewsNode node =
                            new ViewsNode(workplace.access(), workplace.store().master(), "listening");
                    HttpClient client = HttpClient.newHttpClient()) {
                measure(
                        new Ours(workplace, histories.subList(0, pages / 2)),
                        new Readers(server, workplace, node, client),
                        histories);
            }
        }
        return 0;
    }

    private void measure(Contender commands, Readers readers, List<History> histories) {
        Callers recording = new Callers(callers);
        recording.work(commands, WARM_UP);
        double[] alone = new double[rounds];
        double[] listened = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            // Whoever comes second finds more in the ledger.
            boolean aloneFirst = round % 2 == 0;
            if (aloneFirst) {
                alone[round] = work(recording, commands);
            }
            readers.open(histories);
            listened[round] = work(recording, commands);
            int heard = readers.heard();
            int open = readers.stillOpen();
            readers.close();
            if (!aloneFirst) {
                alone[round] = work(recording, commands);
            }
            System.out.printf(
                    "Round %d: %,.0f commands a second, %,.0f while %d pages listen; %d of them heard, %d listened to the end.%n",
                    round + 1, alone[round], listened[round], pages, heard, open);
        }
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            ratios[round] = listened[round] / alone[round];
        }
        Spread ratio = Spread.of(ratios);
        System.out.printf(
                "With to without: %.2f (%.2f–%.2f); wanted: at least 0.95.%n",
                ratio.median(), ratio.min(), ratio.max());
    }

    private double work(Callers recording, Contender commands) {
        return recording.work(commands, Duration.ofSeconds(seconds)).perSecond();
    }

    /** Those before the pages: one person, with as many accounts as it takes. */
    private static final class Readers {
        private final List<Visitor> visitors = new ArrayList<>();
        private final Server server;
        private final Workplace workplace;
        private final ViewsNode node;
        private final HttpClient client;
        private final ConcurrentLinkedQueue<InputStream> open = new ConcurrentLinkedQueue<>();
        private final AtomicInteger listening = new AtomicInteger();
        private final AtomicInteger heard = new AtomicInteger();

        Readers(Server server, Workplace workplace, ViewsNode node, HttpClient client) {
            this.server = server;
            this.workplace = workplace;
            this.node = node;
            this.client = client;
        }

        void open(List<History> histories) {
            heard.set(0);
            for (int i = 0; i < histories.size(); i++) {
                if (i / PAGES_OF_AN_ACCOUNT >= visitors.size()) {
                    visitors.add(account());
                }
                listen(visitors.get(i / PAGES_OF_AN_ACCOUNT), histories.get(i).partnership());
            }
        }

        private void listen(Visitor visitor, PartnershipId partnership) {
            try {
                HttpResponse<String> page = client.send(
                        asked(visitor, "/partnerships/" + partnership, "text/html"),
                        HttpResponse.BodyHandlers.ofString());
                Matcher address = LISTENS.matcher(page.body());
                if (!address.find()) {
                    throw new IllegalStateException(page.statusCode() + " " + page.body());
                }
                InputStream stream = client.send(
                                asked(visitor, address.group(1).replace("&amp;", "&"), "text/event-stream"),
                                HttpResponse.BodyHandlers.ofInputStream())
                        .body();
                open.add(stream);
                listening.incrementAndGet();
                Thread.ofVirtual().start(() -> hear(stream));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private void hear(InputStream stream) {
            try (stream) {
                if (new String(stream.readAllBytes(), StandardCharsets.UTF_8).contains("event: changed")) {
                    heard.incrementAndGet();
                }
            } catch (IOException closed) {
                // The page was closed.
            } finally {
                listening.decrementAndGet();
            }
        }

        int heard() {
            return heard.get();
        }

        int stillOpen() {
            return listening.get();
        }

        void close() {
            for (InputStream it = open.poll(); it != null; it = open.poll()) {
                try {
                    it.close();
                } catch (IOException closed) {
                    throw new IllegalStateException(closed);
                }
            }
        }

        private HttpRequest asked(Visitor visitor, String path, String accepted) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + path))
                    .header("Accept", accepted)
                    .header("Authorization", visitor.authorization())
                    .build();
        }

        private Visitor account() {
            return Visitor.of(
                    server.superuser("listening"), workplace.facilitator(), SystemRole.RTLB, Workplace.CLUSTER);
        }
    }
}
