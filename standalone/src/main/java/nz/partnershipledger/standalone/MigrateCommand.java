package nz.partnershipledger.standalone;

import java.util.concurrent.Callable;
import nz.partnershipledger.standalone.words.Words;
import picocli.CommandLine.Command;

/** Brings the database to the shape that this program needs. */
@Command(name = "migrate", resourceBundle = Words.BUNDLE, mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
