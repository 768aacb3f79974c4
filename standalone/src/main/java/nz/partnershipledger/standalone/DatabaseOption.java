package nz.partnershipledger.standalone;

import java.io.IOException;
import java.util.Optional;
import nz.partnershipledger.doors.side.Secrets;
import nz.partnershipledger.standalone.words.CannotGoOn;
import nz.partnershipledger.standalone.words.Sentence;
import nz.partnershipledger.store.DatabaseAccess;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A PostgreSQL that the ledger did not start. Its password never stands on the command line, where others see it. */
final class DatabaseOption {
    @Option(names = "--db", paramLabel = "URL", descriptionKey = "option.db")
    private @Nullable String url;

    /**
     * How to sign in to it, if one was named.
     *
     * @throws ParameterException if it is no address of a PostgreSQL
     * @throws CannotGoOn if the environment lacks user or password
     */
    Optional<DatabaseAccess> access(CommandLine line) {
        if (url == null) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new ParameterException(line, Sentence.of("usage.db"));
        }
        String user = System.getenv("LEDGER_DB_USER");
        Optional<String> password = password();
        if (user == null || password.isEmpty()) {
            throw new CannotGoOn("database.no-login");
        }
        return Optional.of(new DatabaseAccess(url, user, password.get()));
    }

    private static Optional<String> password() {
        try {
            return Secrets.in(System.getenv(), "LEDGER_DB_PASSWORD");
        } catch (IOException notRead) {
            throw new CannotGoOn("database.no-login");
        }
    }
}
