package nz.partnershipledger.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import nz.partnershipledger.command.CommandSide;
import nz.partnershipledger.command.CommandStore;
import nz.partnershipledger.command.imports.ImportReport;
import nz.partnershipledger.command.imports.Importer;
import nz.partnershipledger.command.imports.MinutesFile;
import nz.partnershipledger.command.imports.NewPartnership;
import nz.partnershipledger.command.imports.Outcome;
import nz.partnershipledger.command.imports.Progress;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.store.MasterKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how many lines of minutes are taken in, into new partnerships, once the first of them has warmed everything up. */
@Command(
        name = "imports",
        description = "Lines of past minutes taken in, half of them settled, each with words of its own.",
        showDefaultValues = true,
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class ImportsBenchmark implements Callable<Integer> {
    private static final Path DISK = Path.of("benchmarks", "target");
    private static final int CONNECTIONS = 4;
    private static final int PEOPLE = 12;
    private static final LocalDate FIRST_HUI = Workplace.TODAY.minusDays(900);
    private static final int HUI = 600;
    private static final List<String> ENDS = List.of("kept", "missed", "released", "kept");

    @Option(names = "--lines", description = "how many lines a file holds", defaultValue = "5000")
    private int lines;

    @Option(names = "--rounds", description = "how many files are taken in, after the first", defaultValue = "5")
    private int rounds;

    @Override
    public Integer call() throws IOException {
        try (Server server = Server.start(DISK);
                CommandStore store = CommandStore.open(
                        server.newLedger("imports"),
                        MasterKey.readOrCreate(server.folder().resolve("master-key")),
                        CONNECTIONS)) {
            Importer importer = new Importer(
                    CommandSide.deskOf(store),
                    store.events(),
                    store.texts(),
                    store.master(),
                    new Values(
                            InstantSource.fixed(Workplace.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC))));
            System.out.printf("The first: %,.0f lines a second.%n", take(importer, 0));
            double[] perSecond = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                perSecond[round] = take(importer, round + 1);
            }
            Spread spread = Spread.of(perSecond);
            System.out.printf(
                    "Lines a second: %,.0f (%,.0f–%,.0f); wanted: at least 3,000.%n",
                    spread.median(), spread.min(), spread.max());
        }
        return 0;
    }

    private double take(Importer importer, int number) {
        Actor facilitator = importer.facilitatorNamed("A facilitator", Workplace.CLUSTER, Workplace.TODAY);
        NewPartnership into = new NewPartnership(
                "Partnership " + number,
                Workplace.CLUSTER,
                "K001",
                PartnershipKind.SYSTEMS,
                Tier.TE_MATUA,
                FIRST_HUI,
                facilitator.person(),
                null);
        byte[] file = file(number).getBytes(StandardCharsets.UTF_8);
        long began = System.nanoTime();
        ImportReport report = importer.into(
                into, MinutesFile.read(file), importer.byTheKeeper(facilitator, Workplace.TODAY), Progress.UNWATCHED);
        double seconds = (System.nanoTime() - began) / 1e9;
        if (report.count(Outcome.ADDED) != lines) {
            throw new IllegalStateException("%d of %d lines were added".formatted(report.count(Outcome.ADDED), lines));
        }
        return lines / seconds;
    }

    private String file(int number) {
        StringBuilder file = new StringBuilder("hui_date,who,what,due,status,on\n");
        for (int line = 0; line < lines; line++) {
            LocalDate hui = FIRST_HUI.plusDays(line % HUI);
            file.append("%s,Person %d,\"%s, %d.%d\",%s,%s%n"
                    .formatted(
                            hui,
                            line % PEOPLE,
                            Workplace.WORDS,
                            number,
                            line,
                            hui.plusDays(20),
                            line % 2 == 0 ? "," : ENDS.get(line / 2 % ENDS.size()) + "," + hui.plusDays(14)));
        }
        return file.toString();
    }
}
