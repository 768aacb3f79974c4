package nz.partnershipledger.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nz.partnershipledger.command.CommandSide;
import nz.partnershipledger.command.CommandStore;
import nz.partnershipledger.command.imports.ImportReport;
import nz.partnershipledger.command.imports.Importer;
import nz.partnershipledger.command.imports.MinutesFile;
import nz.partnershipledger.command.imports.NewPartnership;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.problem.UnfitValue;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.standalone.folder.DataFolder;
import nz.partnershipledger.standalone.progress.Progress;
import nz.partnershipledger.standalone.words.CannotGoOn;
import nz.partnershipledger.standalone.words.Sentence;
import nz.partnershipledger.store.DatabaseAccess;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Takes a file of past commitments into a ledger: in a folder, as whoever keeps the machine, or at an address, with an
 * account. Ends with 1 if a line was refused, although the others went in.
 */
@Command(name = "import", resourceBundle = Sentence.BUNDLE, mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final int CONNECTIONS = 4;

    /** The same in every language, since the same person is to be found again by it. */
    private static final String USUAL_FACILITATOR = "Facilitator";

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "option.import-file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "option.import-url")
    private @Nullable String url;

    @Option(names = "--partnership", paramLabel = "ID", descriptionKey = "option.import-partnership")
    private @Nullable UUID partnership;

    @Option(names = "--label", paramLabel = "LABEL", descriptionKey = "option.import-label")
    private @Nullable String label;

    @Option(names = "--cluster", paramLabel = "CODE", defaultValue = "local", descriptionKey = "option.import-cluster")
    private String cluster = "local";

    @Option(names = "--kura", paramLabel = "CODE", defaultValue = "local", descriptionKey = "option.import-kura")
    private String kura = "local";

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "SYSTEMS", descriptionKey = "option.import-kind")
    private PartnershipKind kind = PartnershipKind.SYSTEMS;

    @Option(names = "--tier", paramLabel = "TIER", defaultValue = "TE_MATUA", descriptionKey = "option.import-tier")
    private Tier tier = Tier.TE_MATUA;

    @Option(names = "--formed-on", paramLabel = "DATE", descriptionKey = "option.import-formed-on")
    private @Nullable LocalDate formedOn;

    @Option(names = "--facilitator", paramLabel = "NAME-or-ID", descriptionKey = "option.import-facilitator")
    private @Nullable String facilitator;

    @Mixin
    private FolderOption folderOption = new FolderOption();

    @Mixin
    private DatabaseOption databaseOption = new DatabaseOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Optional<DatabaseAccess> outside = databaseOption.access(spec.commandLine());
        byte[] bytes = bytes();
        MinutesFile minutes = MinutesFile.read(bytes);
        ImportTold told = url == null ? intoFolder(minutes, outside) : overHttp(url, minutes, bytes);
        return told.print(spec.commandLine().getOut()) ? 0 : 1;
    }

    private byte[] bytes() {
        try (InputStream in = Files.newInputStream(file)) {
            // One more than is taken in, so that it shows when there is more.
            return in.readNBytes(MinutesFile.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new CannotGoOn("file.cannot-be-read", file);
        }
    }

    private ImportTold intoFolder(MinutesFile minutes, Optional<DatabaseAccess> outside) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (Stopping stopping = Stopping.atTheEndOfTheProcess()) {
            OpenLedger ledger = outside.isPresent()
                    ? OpenLedger.of(outside, folderOption.place(), "import", stopping, err::println)
                    : OpenLedger.in(DataFolder.at(folderOption.place()), "import", stopping, err::println);
            CommandStore store = stopping.keep(CommandStore.open(ledger.access(), ledger.masterKey(), CONNECTIONS));
            InstantSource clock = store.store().clock();
            Values values = new Values(clock);
            Importer importer =
                    new Importer(CommandSide.deskOf(store), store.events(), store.texts(), store.master(), values);
            LocalDate today = Aotearoa.dayOf(clock.instant());
            try (Progress progress =
                    Progress.of(Sentence.of("import.title"), minutes.lines().size())) {
                return takeIn(importer, minutes, values, today, (done, total) -> progress.reach(done));
            }
        }
    }

    private ImportTold takeIn(
            Importer importer,
            MinutesFile minutes,
            Values values,
            LocalDate today,
            nz.partnershipledger.command.imports.Progress progress) {
        try {
            if (partnership != null) {
                PartnershipId into = new PartnershipId(partnership);
                Actor actor = importer.facilitatorOf(into);
                ImportReport report = importer.into(into, minutes, importer.byTheKeeper(actor, today), progress);
                return ImportTold.of(report, actor.clusters());
            }
            LocalDate formed = formed(minutes, values, today);
            Actor actor = facilitator(importer, today);
            NewPartnership fields = fields(values, formed, actor.person());
            ImportReport report = importer.into(fields, minutes, importer.byTheKeeper(actor, today), progress);
            return ImportTold.of(report, actor.clusters());
        } catch (UnfitValue unfit) {
            throw usage(unfit);
        } catch (RequestInTrouble noCode) {
            throw new ParameterException(spec.commandLine(), Sentence.of("usage.code"));
        }
    }

    private Actor facilitator(Importer importer, LocalDate today) {
        String named = facilitator == null ? USUAL_FACILITATOR : facilitator;
        return idOf(named)
                .map(it -> new Actor(it, SystemRole.RTLB, Set.of(cluster)))
                .orElseGet(() -> importer.facilitatorNamed(named, cluster, today));
    }

    private ImportTold overHttp(String address, MinutesFile minutes, byte[] bytes) {
        InstantSource clock = InstantSource.system();
        Values values = new Values(clock);
        LocalDate today = Aotearoa.dayOf(clock.instant());
        ImportOverHttp ledger = ImportOverHttp.to(address, spec.commandLine());
        if (partnership != null) {
            return ledger.send(bytes, new PartnershipId(partnership));
        }
        try {
            LocalDate formed = formed(minutes, values, today);
            PersonId person = facilitator == null
                    ? ledger.myself()
                    : idOf(facilitator)
                            .orElseThrow(() ->
                                    new ParameterException(spec.commandLine(), Sentence.of("usage.facilitator-id")));
            return ledger.send(bytes, fields(values, formed, person));
        } catch (UnfitValue unfit) {
            throw usage(unfit);
        }
    }

    private NewPartnership fields(Values values, LocalDate formed, PersonId person) {
        String called = label == null ? nameOfFile() : label;
        return new NewPartnership(values.name(called), cluster, kura, kind, tier, formed, person, null);
    }

    private String nameOfFile() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private LocalDate formed(MinutesFile minutes, Values values, LocalDate today) {
        if (formedOn != null) {
            return values.date(formedOn.toString());
        }
        return minutes.earliestHui(values, today).orElseThrow(() -> {
            ImportTold.printRefused(
                    ImportTold.inWords(minutes.senselessLines(values, today)),
                    spec.commandLine().getErr());
            return new CannotGoOn("import.no-line-makes-sense");
        });
    }

    private ParameterException usage(UnfitValue unfit) {
        List<Object> arguments = unfit.in("").arguments();
        return new ParameterException(
                spec.commandLine(),
                "--label, --formed-on, --facilitator: "
                        + Sentence.of("fault." + unfit.in("").key(), arguments.toArray()));
    }

    private static Optional<PersonId> idOf(String text) {
        try {
            return Optional.of(new PersonId(Values.uuid(text)));
        } catch (UnfitValue aName) {
            return Optional.empty();
        }
    }
}
