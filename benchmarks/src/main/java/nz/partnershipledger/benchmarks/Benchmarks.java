package nz.partnershipledger.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Lists the benchmarks and runs one. */
@Command(
        name = "benchmarks/run",
        description = "Measures the ledger on a durable PostgreSQL of its own.",
        synopsisSubcommandLabel = "BENCHMARK",
        subcommands = {
            CommandsBenchmark.class,
            AsOfBenchmark.class,
            QueriesBenchmark.class,
            RebuildBenchmark.class,
            ImportsBenchmark.class,
            ListeningBenchmark.class
        },
        mixinStandardHelpOptions = true)
public final class Benchmarks implements Runnable {
    private Benchmarks() {}

    /** Runs what is asked for. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
