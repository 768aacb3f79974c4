package nz.partnershipledger.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much is recorded in a second by many callers: by us, by the machine at best, and by Axon as it comes. */
final class Throughput {
    static final int PARTNERSHIPS = 200;
    static final int EVENTS = 150;

    /** Each of the three, as many as the command side has in the program. */
    private static final int CONNECTIONS = 20;

    private Throughput() {}

    /**
     * What one of them did.
     *
     * @param perSecond things recorded in a second
     * @param p50 how many milliseconds half of them took at most
     * @param p95 and 95 in a hundred
     * @param p99 and 99 in a hundred
     * @param rounds things recorded in a second in each round, in order
     */
    record Rate(Spread perSecond, Spread p50, Spread p95, Spread p99, List<Double> rounds) {
        static Rate of(List<Callers.Round> rounds) {
            return new Rate(
                    Spread.of(rounds, Callers.Round::perSecond),
                    Spread.of(rounds, it -> it.latencies().percentile(50)),
                    Spread.of(rounds, it -> it.latencies().percentile(95)),
                    Spread.of(rounds, it -> it.latencies().percentile(99)),
                    rounds.stream().map(Callers.Round::perSecond).toList());
        }

        /** How many times the other's rate ours is, round by round. */
        Spread over(Rate other) {
            double[] ratios = new double[rounds.size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = rounds.get(i) / other.rounds.get(i);
            }
            return Spread.of(ratios);
        }
    }

    /**
     * What was measured.
     *
     * @param rates by name
     * @param oursOverRaw in how far we reach what the machine can do
     * @param oursOverStock how many times faster than Axon as it comes
     */
    record Result(Map<String, Rate> rates, Spread oursOverRaw, Spread oursOverStock) {}

    static Result measure(Server server, Plan plan, Consumer<String> tell) {
        tell.accept("Preparing %d partnerships of %d events, twice.".formatted(PARTNERSHIPS, EVENTS));
        Workplace workplace = new Workplace(server, "throughput", CONNECTIONS);
        List<History> histories = new Past(workplace).of(PARTNERSHIPS, EVENTS);
        JdbcClient owner = server.superuser("throughput");
        // Typical sizes are taken from what a command has recorded.
        workplace.note(histories.getFirst().partnership(), histories.getFirst().open());
        try (Contender ours = new Ours(workplace, histories);
                Contender raw = new RawInsert(owner, workplace.access(), CONNECTIONS, PARTNERSHIPS);
                Contender stock = new StockAxon(owner, workplace.access(), CONNECTIONS, PARTNERSHIPS, EVENTS)) {
            Map<String, Rate> rates = contest(List.of(ours, raw, stock), plan, tell);
            List<Rate> each = List.copyOf(rates.values());
            return new Result(rates, each.get(0).over(each.get(1)), each.get(0).over(each.get(2)));
        }
    }

    /**
     * What the whole way costs beside the desk alone.
     *
     * @param rates by name
     * @param wholeOverDesk how much of what the desk records in a second is recorded over HTTP
     */
    record WholeWay(Map<String, Rate> rates, Spread wholeOverDesk) {}

    static WholeWay measureWholeWay(Server server, Plan plan, Consumer<String> tell) {
        tell.accept("Preparing %d partnerships of %d events, twice.".formatted(PARTNERSHIPS, EVENTS));
        Workplace alone = new Workplace(server, "desk", CONNECTIONS);
        Workplace open = new Workplace(server, "http", CONNECTIONS);
        try (Contender desk = new Ours(alone, new Past(alone).of(PARTNERSHIPS, EVENTS));
                Contender whole = new OverHttp(server, open, "http", new Past(open).of(PARTNERSHIPS, EVENTS))) {
            Map<String, Rate> rates = contest(List.of(whole, desk), plan, tell);
            List<Rate> each = List.copyOf(rates.values());
            return new WholeWay(rates, each.get(0).over(each.get(1)));
        }
    }

    private static Map<String, Rate> contest(List<Contender> contenders, Plan plan, Consumer<String> tell) {
        Callers callers = new Callers(plan.callers());
        Map<String, List<Callers.Round>> rounds = new LinkedHashMap<>();
        for (Contender contender : contenders) {
            tell.accept("Warming up: %s.".formatted(contender.name()));
            callers.work(contender, plan.warmUp());
            contender.settle();
            rounds.put(contender.name(), new ArrayList<>());
        }
        List<Contender> order = new ArrayList<>(contenders);
        for (int round = 1; round <= plan.rounds(); round++) {
            for (Contender contender : order) {
                Callers.Round done = callers.work(contender, Duration.ofSeconds(plan.seconds()));
                tell.accept("Round %d: %s, %,.0f a second.".formatted(round, contender.name(), done.perSecond()));
                rounds.getOrDefault(contender.name(), List.of()).add(done);
                long ended = System.nanoTime();
                contender.settle();
                tell.accept("It had settled %.1f s later.".formatted((System.nanoTime() - ended) / 1e9));
            }
            // Whoever comes first finds the disk as another has left it.
            Collections.rotate(order, 1);
        }
        Map<String, Rate> rates = new LinkedHashMap<>();
        rounds.forEach((name, its) -> rates.put(name, Rate.of(its)));
        return rates;
    }
}
