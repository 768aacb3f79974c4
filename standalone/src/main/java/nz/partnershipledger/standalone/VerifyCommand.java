package nz.partnershipledger.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nz.partnershipledger.standalone.progress.Progress;
import nz.partnershipledger.standalone.words.CannotGoOn;
import nz.partnershipledger.standalone.words.Sentence;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.ExportVerifier;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerVerifier;
import nz.partnershipledger.store.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks that every event is as it was recorded: in the ledger, or, with a file, in an export and without a ledger. */
@Command(name = "verify", resourceBundle = Sentence.BUNDLE, mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "option.export-file")
    private @Nullable Path file;

    @Mixin
    private FolderOption folderOption = new FolderOption();

    @Mixin
    private DatabaseOption databaseOption = new DatabaseOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Verification found = file == null ? verifyLedger() : verifyExport(file);
        PrintWriter out = spec.commandLine().getOut();
        if (found.isWhole()) {
            out.println(
                    Sentence.of("verify.is-whole", found.events(), found.streams(), found.withheld(), found.texts()));
            if (found.textsNotShown() > 0) {
                out.println(Sentence.of("verify.not-shown", found.textsNotShown()));
            }
            return 0;
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println(Sentence.of("verify.has-faults", found.faults().size(), found.events(), found.streams()));
        for (Verification.Fault fault : found.faults()) {
            err.println(Sentence.of(
                    "verify.fault." + fault.kind(),
                    fault.streamType(),
                    fault.stream(),
                    Long.toString(fault.version())));
        }
        return 1;
    }

    private Verification verifyLedger() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (Stopping stopping = Stopping.atTheEndOfTheProcess()) {
            OpenLedger ledger = OpenLedger.of(
                    databaseOption.access(spec.commandLine()), folderOption.place(), "verify", stopping, err::println);
            LedgerDatabase database = stopping.keep(LedgerDatabase.connect(ledger.access(), DatabaseRole.QUERY, 2));
            LedgerVerifier verifier = new LedgerVerifier(database);
            try (Progress progress = Progress.of(Sentence.of("verify.title"), verifier.size())) {
                return verifier.verify(progress::reach);
            }
        }
    }

    private static Verification verifyExport(Path export) {
        try (Stream<String> lines = Files.lines(export)) {
            // The first and the last line are no events.
            long events = Math.max(0, lines.count() - 2);
            try (Reader reader = Files.newBufferedReader(export);
                    Progress progress = Progress.of(Sentence.of("verify.title"), events)) {
                return ExportVerifier.verify(reader, progress::reach);
            }
        } catch (IOException | UncheckedIOException e) {
            Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
            throw cause instanceof CharacterCodingException
                    ? new CannotGoOn("verify.is-no-export", export)
                    : new CannotGoOn("file.cannot-be-read", export);
        }
    }
}
