package nz.partnershipledger.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.commitment.FollowThrough;
import nz.partnershipledger.query.live.CatchUp;

/** How long after its answer a command shows in follow-through, to a reader who asks for it with {@code after}. */
final class Visibility {
    static final int PER_SECOND = 100;

    private static final int CONNECTIONS = 20;
    private static final List<Fold<?>> VIEWS = List.of(new FollowThrough());
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Workplace workplace;
    private final List<History> histories;

    private Visibility(Workplace workplace) {
        this.workplace = workplace;
        this.histories = new Past(workplace).of(Throughput.PARTNERSHIPS, Throughput.EVENTS);
    }

    /**
     * From the answer of a command until it is visible, in milliseconds.
     *
     * @param p50 half of them
     * @param p95 95 in a hundred
     * @param p99 99 in a hundred
     */
    record Delay(Spread p50, Spread p95, Spread p99) {
        static Delay of(List<Latencies> rounds) {
            return new Delay(
                    Spread.of(rounds, it -> it.percentile(50)),
                    Spread.of(rounds, it -> it.percentile(95)),
                    Spread.of(rounds, it -> it.percentile(99)));
        }
    }

    /**
     * What was measured.
     *
     * @param onTheSameNode the views are kept by the node that recorded it
     * @param onAnotherNode another node has taken the views over
     */
    record Result(Delay onTheSameNode, Delay onAnotherNode) {}

    static Result measure(Server server, Plan plan, Consumer<String> tell) {
        tell.accept("Preparing %d partnerships with their views.".formatted(Throughput.PARTNERSHIPS));
        try (Workplace workplace = new Workplace(server, "visibility", CONNECTIONS)) {
            Visibility visibility = new Visibility(workplace);
            try (ViewsNode one = visibility.node("one")) {
                Delay same = visibility.measure(one, plan, tell, "the same node");
                one.stopViews();
                try (ViewsNode another = visibility.node("another")) {
                    return new Result(same, visibility.measure(another, plan, tell, "another node"));
                }
            }
        }
    }

    private ViewsNode node(String name) {
        return new ViewsNode(workplace.access(), workplace.store().master(), name);
    }

    private Delay measure(ViewsNode node, Plan plan, Consumer<String> tell, String where) {
        CatchUp reader = node.catchUp();
        waitUntilUpToDate(reader);
        workSteadily(reader, plan.warmUp());
        List<Latencies> rounds = new ArrayList<>();
        for (int round = 1; round <= plan.rounds(); round++) {
            Latencies delays = workSteadily(reader, Duration.ofSeconds(plan.seconds()));
            tell.accept("Round %d: visible on %s after %.0f ms at most in 99 of 100 cases."
                    .formatted(round, where, delays.percentile(99)));
            rounds.add(delays);
        }
        return Delay.of(rounds);
    }

    private void waitUntilUpToDate(CatchUp reader) {
        Answer answer = note();
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                reader.with(answer.position(), VIEWS);
                return;
            } catch (Refusal e) {
                e.throwUnlessOf(ReadingRule.A_VIEW_IS_STILL_CATCHING_UP);
                if (Instant.now().isAfter(until)) {
                    throw e;
                }
            }
        }
    }

    /** Commands at an even pace, with a reader behind each. */
    private Latencies workSteadily(CatchUp reader, Duration howLong) {
        long commands = howLong.toMillis() * PER_SECOND / 1_000;
        return new Steady(PER_SECOND, () -> noteAndRead(reader)).work(times -> times < commands);
    }

    private long noteAndRead(CatchUp reader) {
        Answer answer = note();
        long answered = System.nanoTime();
        reader.with(answer.position(), VIEWS);
        return System.nanoTime() - answered;
    }

    private Answer note() {
        History any = histories.get(ThreadLocalRandom.current().nextInt(histories.size()));
        return workplace.note(any.partnership(), any.open());
    }
}
