package nz.partnershipledger.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import nz.partnershipledger.events.Aotearoa;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the command path. */
@Command(
        name = "commands",
        description =
                "The path of a command, beside plain JDBC and stock Axon; on long streams; until a view shows it.",
        showDefaultValues = true,
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class CommandsBenchmark implements Callable<Integer> {
    private static final Path RESULTS = Path.of("benchmarks", "results");
    private static final Path DISK = Path.of("benchmarks", "target");

    /** What can be measured by itself. */
    enum Part {
        throughput,
        flatness,
        visibility,
        http
    }

    @Option(
            names = "--warm-up",
            description = "for each of those compared, such as 30s or 1m",
            defaultValue = "30s",
            converter = Span.class)
    @SuppressWarnings("NullAway.Init")
    private Duration warmUp;

    @Option(names = "--rounds", description = "how often each is measured, in turn", defaultValue = "5")
    private int rounds;

    @Option(names = "--seconds", description = "how long a round is", defaultValue = "10")
    private int seconds;

    @Option(names = "--callers", description = "how many callers at once", defaultValue = "16")
    private int callers;

    @Option(names = "--only", description = "one or more of: ${COMPLETION-CANDIDATES}", split = ",")
    private Set<Part> only = EnumSet.allOf(Part.class);

    @Option(names = "--write", description = "put the tables into docs/performance.md, and keep the results beside it")
    private boolean write;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** A length of time as one types it. */
    static final class Span implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String typed) {
            return Duration.parse("PT" + typed);
        }
    }

    @Override
    public Integer call() throws IOException {
        if (rounds < 1 || seconds < 1 || callers < 1) {
            throw new ParameterException(spec.commandLine(), "Rounds, seconds and callers are at least 1.");
        }
        if (write && only.size() < Part.values().length) {
            throw new ParameterException(spec.commandLine(), "The page shows all parts, so --write needs all of them.");
        }
        Report report = measure(System.err);
        String tables = Tables.of(report);
        System.out.println(tables);
        Path results = RESULTS.resolve(
                write
                        ? "commands.json"
                        : "commands-"
                                + LocalDateTime.now(Aotearoa.ZONE)
                                        .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"))
                                + ".json");
        report.writeTo(results);
        System.err.println("Results: " + results);
        if (write) {
            new PerformancePage(PerformancePage.PLACE).write("commands", tables);
        }
        return 0;
    }

    private Report measure(PrintStream tell) {
        Plan plan = new Plan(callers, warmUp, rounds, seconds);
        try (Server server = Server.start(DISK)) {
            return new Report(
                    LocalDate.now(Aotearoa.ZONE),
                    typed(),
                    Machine.with(server),
                    plan,
                    only.contains(Part.throughput) ? Throughput.measure(server, plan, tell::println) : null,
                    only.contains(Part.flatness) ? Flatness.measure(server, plan, tell::println) : null,
                    only.contains(Part.visibility) ? Visibility.measure(server, plan, tell::println) : null,
                    only.contains(Part.http) ? Throughput.measureWholeWay(server, plan, tell::println) : null);
        }
    }

    private String typed() {
        return "benchmarks/run "
                + String.join(" ", spec.root().commandLine().getParseResult().originalArgs());
    }
}
