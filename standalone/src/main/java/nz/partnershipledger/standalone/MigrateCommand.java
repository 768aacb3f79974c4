package nz.partnershipledger.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nz.partnershipledger.standalone.folder.DataFolder;
import nz.partnershipledger.standalone.words.Sentence;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.SubjectKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Brings the database to the shape that this program needs. Starting the ledger does the same, and so does this on a
 * PostgreSQL of one's own: after it the two sides can start apart.
 */
@Command(name = "migrate", resourceBundle = Sentence.BUNDLE, mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {
    @Mixin
    private FolderOption folderOption = new FolderOption();

    @Mixin
    private DatabaseOption databaseOption = new DatabaseOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        var outside = databaseOption.access(spec.commandLine());
        DataFolder folder = DataFolder.at(folderOption.place());
        try (Stopping stopping = Stopping.atTheEndOfTheProcess()) {
            if (outside.isPresent()) {
                // The sides, when they run apart, make neither the key nor the first account.
                OpenLedger ledger = OpenLedger.migrated(folder, outside.get());
                keepBy(ledger);
                FirstAccount.make(ledger, out);
            } else {
                OpenLedger.in(folder, "migrate", stopping, out::println);
            }
        }
        out.println(Sentence.of("migrate.done"));
        return 0;
    }

    /** From now on the ledger is kept by this master key and no other. */
    private static void keepBy(OpenLedger ledger) {
        try (LedgerDatabase database = LedgerDatabase.connect(ledger.access(), DatabaseRole.COMMAND, 1)) {
            new SubjectKeys(database, ledger.masterKey());
        }
    }
}
