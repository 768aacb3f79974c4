package nz.partnershipledger.standalone;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import nz.partnershipledger.standalone.progress.Progress;
import nz.partnershipledger.standalone.words.CannotGoOn;
import nz.partnershipledger.standalone.words.Sentence;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerExport;
import nz.partnershipledger.store.LedgerStore;
import nz.partnershipledger.store.LedgerVerifier;
import nz.partnershipledger.store.ReadingRights;
import nz.partnershipledger.store.SealedTexts;
import nz.partnershipledger.store.SubjectKeys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Writes the history in a form that anyone can verify. Whoever keeps the machine reads no texts by that, so all texts stay
 * sealed and entries for named people are shown as their digest.
 */
@Command(name = "export", resourceBundle = Sentence.BUNDLE, mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "option.to")
    private @Nullable Path to;

    @Mixin
    private FolderOption folderOption = new FolderOption();

    @Mixin
    private DatabaseOption databaseOption = new DatabaseOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        // The export itself may go to the standard output, so everything that is said goes beside it.
        PrintWriter err = spec.commandLine().getErr();
        try (Stopping stopping = Stopping.atTheEndOfTheProcess()) {
            OpenLedger ledger = OpenLedger.of(
                    databaseOption.access(spec.commandLine()), folderOption.place(), "export", stopping, err::println);
            LedgerDatabase database = stopping.keep(LedgerDatabase.connect(ledger.access(), DatabaseRole.COMMAND, 4));
            LedgerStore store = stopping.keep(new LedgerStore(database));
            LedgerExport export =
                    new LedgerExport(store, new SealedTexts(new SubjectKeys(database, ledger.masterKey())));
            long events = new LedgerVerifier(database).size();
            try (Progress progress = Progress.of(Sentence.of("export.title"), events);
                    Writer out = open()) {
                export.write(ReadingRights.OF_THE_KEEPER, out, progress::reach);
            } catch (UncheckedIOException e) {
                throw new CannotGoOn("export.not-written", CannotGoOn.reason(e));
            }
            err.println(Sentence.of("export.done", events));
        }
        return 0;
    }

    private Writer open() {
        if (to == null) {
            // Unlike System.out, this one does not keep quiet about a full disk.
            return new BufferedWriter(
                    new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        }
        try {
            Path file = Files.createFile(
                    to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.newBufferedWriter(file);
        } catch (FileAlreadyExistsException e) {
            throw new CannotGoOn("export.file-exists", to);
        } catch (IOException e) {
            throw CannotGoOn.because(e, to);
        }
    }
}
