package nz.partnershipledger.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.doors.account.AdministratorAtFirstStart;
import nz.partnershipledger.doors.side.Secrets;
import nz.partnershipledger.standalone.words.Sentence;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;
import org.jspecify.annotations.Nullable;

/** The administrator's account, which a new ledger begins with. */
final class FirstAccount {
    private FirstAccount() {}

    /** Makes it if there is none, and says its password at once: should anything fail after this, it could not be learnt again. */
    static void make(OpenLedger ledger, PrintWriter out) throws IOException {
        try (LedgerDatabase database = LedgerDatabase.connect(ledger.access(), DatabaseRole.COMMAND, 1)) {
            AdministratorAtFirstStart.in(new AccountsDatabase(database))
                    .make(given())
                    .ifPresent(made -> out.println(Sentence.of(
                            made.generated() ? "start.administrator-generated" : "start.administrator-given",
                            AdministratorAtFirstStart.USERNAME,
                            made.password())));
        }
    }

    private static @Nullable String given() throws IOException {
        return Secrets.in(System.getenv(), "LEDGER_ADMIN_PASSWORD")
                .filter(it -> !it.isEmpty())
                .orElse(null);
    }
}
