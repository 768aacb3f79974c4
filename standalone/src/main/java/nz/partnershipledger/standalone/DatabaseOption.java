package nz.partnershipledger.standalone;

import java.util.Optional;
import nz.partnershipledger.standalone.words.CannotGoOn;
import nz.partnershipledger.standalone.words.Words;
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
            throw new ParameterException(line, Words.of("usage.db"));
        }
        String user = System.getenv("LEDGER_DB_USER");
        String password = System.getenv("LEDGER_DB_PASSWORD");
        if (user == null || password == null) {
            throw new CannotGoOn("database.no-login");
        }
        return Optional.of(new DatabaseAccess(url, user, password));
    }
}
