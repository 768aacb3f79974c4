package nz.partnershipledger.standalone;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** Which version of the program this is, as its jar says. */
final class LedgerVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        @Nullable String version = Ledger.class.getPackage().getImplementationVersion();
        return new String[] {"Partnership Ledger " + (version == null ? "" : version)};
    }
}
