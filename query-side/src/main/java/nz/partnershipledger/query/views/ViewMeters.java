package nz.partnershipledger.query.views;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nz.partnershipledger.doors.metrics.BeforeMetrics;
import nz.partnershipledger.query.live.Standings;

/** Measures how the views stand, each by its name, when somebody is about to read it. */
final class ViewMeters implements BeforeMetrics {
    private final Standings standings;
    private final MultiGauge waiting;
    private final MultiGauge oldest;
    private final MultiGauge parked;

    ViewMeters(Standings standings, RebuildsUnderWay rebuilds, MeterRegistry meters) {
        this.standings = standings;
        this.waiting = MultiGauge.builder("ledger.view.waiting")
                .description("Entries that the view has still to apply, those of parked streams not counted")
                .register(meters);
        this.oldest = MultiGauge.builder("ledger.view.lag")
                .description("How long ago the oldest of them was recorded")
                .baseUnit("seconds")
                .register(meters);
        this.parked = MultiGauge.builder("ledger.view.parked")
                .description("Streams with an entry that the view could not apply")
                .register(meters);
        Gauge.builder("ledger.rebuilds.under.way", rebuilds, RebuildsUnderWay::number)
                .description("Views that this node is making anew")
                .register(meters);
    }

    @Override
    public void look() {
        List<Standings.Shortfall> now = standings.shortfalls();
        show(waiting, now, Standings.Shortfall::waiting);
        show(oldest, now, it -> seconds(it.lag()));
        show(parked, now, Standings.Shortfall::parked);
    }

    private static double seconds(Duration lag) {
        return lag.toMillis() / 1_000.0;
    }

    private static void show(
            MultiGauge gauge, List<Standings.Shortfall> now, ToDoubleFunction<Standings.Shortfall> number) {
        gauge.register(
                now.stream()
                        .map(it -> MultiGauge.Row.of(Tags.of("view", it.view()), number.applyAsDouble(it)))
                        .toList(),
                true);
    }
}
