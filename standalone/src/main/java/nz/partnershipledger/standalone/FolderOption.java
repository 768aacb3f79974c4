package nz.partnershipledger.standalone;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the ledger's data lies, as every command may be told. */
final class FolderOption {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private @Nullable Path data;

    /** The folder that was named, else the one in the home folder. */
    Path place() {
        return data == null ? Path.of(System.getProperty("user.home"), ".partnership-ledger") : data;
    }
}
