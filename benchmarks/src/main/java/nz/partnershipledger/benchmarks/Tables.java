package nz.partnershipledger.benchmarks;

import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** A report as Markdown. */
final class Tables {
    private final StringBuilder text = new StringBuilder();

    private Tables() {}

    static String of(Report report) {
        Tables tables = new Tables();
        tables.circumstances(report);
        if (report.throughput() != null) {
            tables.rates(report.throughput().rates());
        }
        if (report.http() != null) {
            tables.rates(report.http().rates());
        }
        if (report.visibility() != null) {
            tables.visibility(report.visibility());
        }
        if (report.flatness() != null) {
            tables.flatness(report.flatness());
        }
        tables.targets(report);
        return tables.text.toString();
    }

    private void circumstances(Report report) {
        Machine machine = report.machine();
        Plan plan = report.plan();
        line("`%s` on %s: %s, %d cores for everything, %d GB, JDK %s, PostgreSQL %s."
                .formatted(
                        report.command(),
                        report.on(),
                        machine.system(),
                        machine.cores(),
                        machine.memory(),
                        machine.java(),
                        machine.postgres()));
        line(
                "%d callers, %d partnerships that begin with %d events, %d rounds of %d s in turn after %d s of warm-up each. Medians of the rounds, least and most in brackets."
                        .formatted(
                                plan.callers(),
                                Throughput.PARTNERSHIPS,
                                Throughput.EVENTS,
                                plan.rounds(),
                                plan.seconds(),
                                plan.warmUp().toSeconds()));
        line("");
    }

    private void rates(Map<String, Throughput.Rate> rates) {
        line("| | recorded a second | p50, ms | p95, ms | p99, ms |");
        line("|---|---|---|---|---|");
        rates.forEach((name, rate) -> line("| %s | %s | %s | %s | %s |"
                .formatted(name, whole(rate.perSecond()), tenths(rate.p50()), tenths(rate.p95()), tenths(rate.p99()))));
        line("");
    }

    private void visibility(Visibility.Result result) {
        line("| From the answer until it shows, at %d commands a second | p50, ms | p95, ms | p99, ms |"
                .formatted(Visibility.PER_SECOND));
        line("|---|---|---|---|");
        BiConsumer<String, Visibility.Delay> row = (where, delay) -> line(
                "| %s | %s | %s | %s |".formatted(where, whole(delay.p50()), whole(delay.p95()), whole(delay.p99())));
        row.accept("views on the same node", result.onTheSameNode());
        row.accept("views on another node", result.onAnotherNode());
        line("");
    }

    private void flatness(Flatness.Result result) {
        line("| One caller's median command, ms | on a stream of %d | on one of %,d |"
                .formatted(Flatness.SHORT, Flatness.LONG));
        line("|---|---|---|");
        BiConsumer<String, Flatness.Comparison> row = (cache, it) ->
                line("| %s | %s | %s |".formatted(cache, hundredths(it.onShort()), hundredths(it.onLong())));
        row.accept("in the cache", result.warm());
        row.accept("not in the cache, snapshot stored", result.cold());
        line("");
    }

    private void targets(Report report) {
        line("| | measured | wanted |");
        line("|---|---|---|");
        if (report.throughput() != null) {
            target("ours : raw", hundredths(report.throughput().oursOverRaw()), "at least 0.4");
            target("ours : stock Axon", hundredths(report.throughput().oursOverStock()), "at least 4");
        }
        if (report.http() != null) {
            target("over HTTP : the desk", hundredths(report.http().wholeOverDesk()), "at least 0.4");
        }
        if (report.flatness() != null) {
            target(
                    "long stream : short stream, in the cache",
                    hundredths(report.flatness().warm().ratio()),
                    "at most 1.2");
            target(
                    "long stream : short stream, not in the cache",
                    hundredths(report.flatness().cold().ratio()),
                    "at most 3");
        }
        if (report.visibility() != null) {
            target(
                    "p99 until it shows, same node",
                    whole(report.visibility().onTheSameNode().p99()) + " ms",
                    "at most 150 ms");
            target(
                    "p99 until it shows, another node",
                    whole(report.visibility().onAnotherNode().p99()) + " ms",
                    "at most 300 ms");
        }
    }

    private void target(String what, String measured, String wanted) {
        line("| %s | %s | %s |".formatted(what, measured, wanted));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String whole(Spread spread) {
        return said(spread, "%,.0f");
    }

    private static String tenths(Spread spread) {
        return said(spread, "%,.1f");
    }

    private static String hundredths(Spread spread) {
        return said(spread, "%,.2f");
    }

    private static String said(Spread spread, String format) {
        return String.format(
                Locale.ROOT, format + " (" + format + "–" + format + ")", spread.median(), spread.min(), spread.max());
    }
}
