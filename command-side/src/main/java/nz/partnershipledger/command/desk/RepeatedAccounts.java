package nz.partnershipledger.command.desk;

import java.util.UUID;
import java.util.function.Supplier;
import nz.partnershipledger.doors.account.AccountChanged;
import nz.partnershipledger.doors.account.RepeatedRequests;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.MasterKey;

/** Remembers what requests about accounts were answered with, as it is remembered of commands. */
public final class RepeatedAccounts implements RepeatedRequests {
    private static final long NO_POSITION = 0;

    private final LedgerDatabase database;
    private final MasterKey master;

    /** Remembers in the database that holds the accounts, so that both are one transaction. */
    public RepeatedAccounts(LedgerDatabase database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    @Override
    public AccountChanged once(UUID account, String key, String path, Object body, Supplier<AccountChanged> doing) {
        Answers answers = new Answers(database);
        Answers.Request request = new Answers.Request(account, key, Fingerprint.of(master, path, body));
        return database.inTransaction(() -> {
            if (!answers.take(request)) {
                Answer before = answers.recall(request);
                return new AccountChanged(before.id(), before.version(), null);
            }
            AccountChanged done = doing.get();
            answers.remember(request, new Answer(done.id(), done.version(), NO_POSITION, ""));
            return done;
        });
    }
}
