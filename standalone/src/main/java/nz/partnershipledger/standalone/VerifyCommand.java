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
import nz.partnershipledger.query.QuerySide;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.Rebuild;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks that every event is as it was recorded: in the ledger, or, with a file, in an export and without a ledger; and, if asked to, that the
 * views show what the ledger tells.
 */
@Command(name = "verify", resourceBundle = Sentence.BUNDLE, mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private static final int CONNECTIONS = 4;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "option.export-file")
    private @Nullable Path file;

    @Option(names = "--views", descriptionKey = "option.views")
    private boolean views;

    @Mixin
    private FolderOption folderOption = new FolderOption();

    @Mixin
    private DatabaseOption databaseOption = new DatabaseOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            return verifyLedger();
        }
        if (views) {
            throw new ParameterException(spec.commandLine(), Sentence.of("usage.views-of-a-file"));
        }
        return tell(verifyExport(file));
    }

    private int tell(Verification found) {
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

    private int verifyLedger() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (Stopping stopping = Stopping.atTheEndOfTheProcess()) {
            OpenLedger ledger = OpenLedger.of(
                    databaseOption.access(spec.commandLine()), folderOption.place(), "verify", stopping, err::println);
            LedgerDatabase database = stopping.keep(LedgerDatabase.connect(ledger.access(), DatabaseRole.QUERY, 2));
            LedgerVerifier verifier = new LedgerVerifier(database);
            Verification found;
            try (Progress progress = Progress.of(Sentence.of("verify.title"), verifier.size())) {
                found = verifier.verify(progress::reach);
            }
            int answer = tell(found);
            if (!views) {
                return answer;
            }
            QueryStore query =
                    stopping.keep(QueryStore.open(ledger.access(), ledger.masterKey(), CONNECTIONS, "verify"));
            return Math.max(answer, verifyViews(query, found.events()));
        }
    }

    /** Makes the views once more and looks whether the rows that stand are the same. */
    private int verifyViews(QueryStore query, long events) {
        int answer = 0;
        Rebuild again = new Rebuild(QuerySide.viewsOf(query), query.database(), query.events());
        try (Progress progress = Progress.of(Sentence.of("verify.views"), events)) {
            for (Rebuild.Done view : again.verify(progress::reach)) {
                boolean alike = view.otherwise() == 0 && view.parked() == 0;
                PrintWriter line =
                        alike ? spec.commandLine().getOut() : spec.commandLine().getErr();
                line.println(Sentence.of("verify.view", view.view(), view.rows(), view.parked(), view.otherwise()));
                answer = alike ? answer : 1;
            }
            return answer;
        } catch (Rebuild.AlreadyUnderWay e) {
            throw new CannotGoOn("rebuild.already-under-way", e.view());
        } catch (Rebuild.CameToNothing e) {
            throw new CannotGoOn("rebuild.came-to-nothing." + e.why());
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
