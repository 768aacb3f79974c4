package nz.partnershipledger.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import nz.partnershipledger.command.desk.CommandDesk;

/** Whether a command costs more when a lot has happened before: one caller, a long stream and short ones in turn. */
final class Flatness {
    static final int LONG = 10_000;
    static final int SHORT = 10;

    private static final int CONNECTIONS = 4;
    private static final int WARM_PAIRS = 150;
    private static final int COLD_PAIRS = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Workplace workplace;
    private final History longOne;
    private final Iterator<History> shortOnes;

    private Flatness(Workplace workplace, int rounds) {
        this.workplace = workplace;
        Past past = new Past(workplace);
        this.longOne = past.of(1, LONG - 1).getFirst();
        // The first command, which is not measured where the cache is warm, makes each as long as it is to be.
        this.shortOnes =
                past.of((rounds + 1) * (WARM_PAIRS + 2 * COLD_PAIRS), SHORT - 1).iterator();
    }

    /**
     * The medians of one caller's commands in milliseconds, over all rounds, and how they compare round by round.
     *
     * @param onShort on a short stream
     * @param onLong on a long stream
     * @param ratio how many times longer it takes on the long one
     */
    record Comparison(Spread onShort, Spread onLong, Spread ratio) {
        private static Comparison of(List<Pairs> rounds) {
            return new Comparison(
                    Spread.of(rounds, it -> it.onShort.percentile(50)),
                    Spread.of(rounds, it -> it.onLong.percentile(50)),
                    Spread.of(rounds, Pairs::ratio));
        }
    }

    /**
     * What was measured.
     *
     * @param warm with both in the cache
     * @param cold with neither in the cache, but a snapshot of the long one stored
     */
    record Result(Comparison warm, Comparison cold) {}

    private record Pairs(Latencies onShort, Latencies onLong) {
        double ratio() {
            return onLong.percentile(50) / onShort.percentile(50);
        }
    }

    static Result measure(Server server, Plan plan, Consumer<String> tell) {
        tell.accept("Preparing a stream of %,d events and many of %d.".formatted(LONG, SHORT));
        try (Workplace workplace = new Workplace(server, "flatness", CONNECTIONS)) {
            Flatness flatness = new Flatness(workplace, plan.rounds());
            flatness.waitForASnapshot();
            List<Pairs> warm = new ArrayList<>();
            List<Pairs> cold = new ArrayList<>();
            for (int round = 0; round <= plan.rounds(); round++) {
                Pairs warmPairs = flatness.warm();
                Pairs coldPairs = flatness.cold();
                // The first one warms the machine.
                if (round > 0) {
                    tell.accept("Round %d: %.2f times with a warm cache, %.2f with a cold one."
                            .formatted(round, warmPairs.ratio(), coldPairs.ratio()));
                    warm.add(warmPairs);
                    cold.add(coldPairs);
                }
            }
            return new Result(Comparison.of(warm), Comparison.of(cold));
        }
    }

    private void waitForASnapshot() {
        noteIn(workplace.desk(), longOne);
        Instant until = Instant.now().plus(PATIENCE);
        while (workplace
                        .store()
                        .database()
                        .sql()
                        .sql("SELECT count(*) FROM ledger.snapshots WHERE stream = ?")
                        .param(longOne.partnership().toString())
                        .query(Long.class)
                        .single()
                == 0) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("no snapshot was taken");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private Pairs warm() {
        Pairs pairs = new Pairs(new Latencies(), new Latencies());
        noteIn(workplace.desk(), longOne);
        for (int pair = 0; pair < WARM_PAIRS; pair++) {
            History shortOne = shortOnes.next();
            noteIn(workplace.desk(), shortOne);
            pairs.onLong.add(noteIn(workplace.desk(), longOne));
            pairs.onShort.add(noteIn(workplace.desk(), shortOne));
        }
        return pairs;
    }

    private Pairs cold() {
        Pairs pairs = new Pairs(new Latencies(), new Latencies());
        for (int pair = 0; pair < COLD_PAIRS; pair++) {
            CommandDesk desk = workplace.anotherDesk();
            // A new desk finds out on its first command how it is made; that is not what is measured.
            noteIn(desk, shortOnes.next());
            pairs.onLong.add(noteIn(desk, longOne));
            pairs.onShort.add(noteIn(desk, shortOnes.next()));
        }
        return pairs;
    }

    private long noteIn(CommandDesk desk, History history) {
        long began = System.nanoTime();
        workplace.noteAt(desk, history.partnership(), history.open());
        return System.nanoTime() - began;
    }
}
