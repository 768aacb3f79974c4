package nz.partnershipledger.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.LiveViews;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.Seen;
import nz.partnershipledger.query.replay.ReplayDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how long it takes to see one partnership as it was, beside reading and decoding its entries and no more. */
@Command(
        name = "as-of",
        description = "One partnership as of a moment, and one step further, beside plainly reading its entries.",
        showDefaultValues = true,
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class AsOfBenchmark implements Callable<Integer> {
    private static final Path DISK = Path.of("benchmarks", "target");
    private static final int CONNECTIONS = 8;
    private static final int WARM_UP = 5;
    private static final int STEPS = 6;

    @Option(
            names = "--rounds",
            description = "how many partnerships of each length are looked at, each for the first time",
            defaultValue = "15")
    private int rounds;

    @Option(names = "--events", description = "how long the histories are", defaultValue = "1000,10000", split = ",")
    private List<Integer> events = List.of();

    @Option(names = "--write", description = "put the table into docs/performance.md")
    private boolean write;

    @Override
    public Integer call() throws IOException {
        try (Server server = Server.start(DISK);
                Workplace workplace = new Workplace(server, "as_of", CONNECTIONS)) {
            Past past = new Past(workplace);
            List<List<History>> histories =
                    events.stream().map(it -> past.of(WARM_UP + rounds, it)).toList();
            try (ViewsNode node =
                    new ViewsNode(workplace.access(), workplace.store().master(), "as-of")) {
                String table = table(new Walk(workplace, node), histories);
                System.out.println(table);
                if (write) {
                    new PerformancePage(PerformancePage.PLACE).write("as-of", table);
                }
            }
        }
        return 0;
    }

    private String table(Walk walk, List<List<History>> histories) {
        StringBuilder table = new StringBuilder("""

                Medians. *As of a moment*: looked at for the first time, rows of every view; *a step*: the same, one entry further or back,
                afterwards; *its answer*: all that `/replay` tells of it, texts opened.

                | entries | read and decoded | as of a moment | beside it | a step | of as of a moment | its answer |
                |---|---|---|---|---|---|---|
                """);
        for (int i = 0; i < histories.size(); i++) {
            int length = events.get(i);
            for (History history : histories.get(i)) {
                walk.until(history, length);
            }
            histories.get(i).subList(0, WARM_UP).forEach(it -> walk.along(it, length));
            walk.forget();
            histories.get(i).subList(WARM_UP, WARM_UP + rounds).forEach(it -> walk.along(it, length));
            table.append(walk.line(length));
        }
        return table.toString();
    }

    /** One who walks through histories. */
    private static final class Walk {
        private final Workplace workplace;
        private final ViewsNode node;
        private final PartnershipReading partnerships;
        private final ReplayDesk desk;
        private final List<Fold<?>> views;
        private final Actor reader;
        private Latencies plain = new Latencies();
        private Latencies whole = new Latencies();
        private Latencies step = new Latencies();
        private Latencies answer = new Latencies();

        Walk(Workplace workplace, ViewsNode node) {
            this.workplace = workplace;
            this.node = node;
            this.partnerships = node.part(PartnershipReading.class);
            this.desk = node.part(ReplayDesk.class);
            this.views = node.part(LiveViews.class).views().stream()
                    .<Fold<?>>map(LiveView::fold)
                    .toList();
            this.reader = new Actor(workplace.facilitator(), SystemRole.RTLB, Set.of(Workplace.CLUSTER));
        }

        void forget() {
            plain = new Latencies();
            whole = new Latencies();
            step = new Latencies();
            answer = new Latencies();
        }

        /** Waits until the views show all of it. */
        void until(History history, int version) {
            while (views.stream()
                    .filter(it -> it.follows(history.partnership()))
                    .anyMatch(it -> node.catchUp().version(it, history.partnership()) < version)) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }

        private Seen at(History history, long version) {
            AskedMoment now = new AskedMoment(null, Moment.NOW, Workplace.TODAY);
            return partnerships.look(reader, history.partnership(), new AskedMoment.Unplaced(now, version), views);
        }

        void along(History history, int length) {
            plain.add(took(() -> workplace.store().events().of(history.partnership())));
            whole.add(took(() -> rowsAt(history, length)));
            for (int back = 1; back <= STEPS; back++) {
                long version = back % 2 == 0 ? length - 1 : length - back;
                step.add(took(() -> rowsAt(history, version)));
                answer.add(took(() -> desk.replay(at(history, version), Locale.ENGLISH)));
            }
        }

        private void rowsAt(History history, long version) {
            Seen seen = at(history, version);
            views.forEach(seen::rows);
        }

        private static long took(Runnable what) {
            long began = System.nanoTime();
            what.run();
            return System.nanoTime() - began;
        }

        String line(int length) {
            return "| %,d | %.1f ms | %.1f ms | %.2f | %.1f ms | %.2f | %.1f ms |%n"
                    .formatted(
                            length,
                            plain.percentile(50),
                            whole.percentile(50),
                            whole.percentile(50) / plain.percentile(50),
                            step.percentile(50),
                            step.percentile(50) / whole.percentile(50),
                            answer.percentile(50));
        }
    }
}
