package nz.partnershipledger.command.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Notes every name that is looked up by this JVM's tests, but for this machine's own. */
public final class NameLookups extends InetAddressResolverProvider {
    private static final List<String> ELSEWHERE = new CopyOnWriteArrayList<>();

    /** The names of other machines that were looked up. */
    static List<String> elsewhere() {
        return List.copyOf(ELSEWHERE);
    }

    /** Forgets what a test looked up on purpose. */
    static void forget(String name) {
        ELSEWHERE.remove(name);
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        InetAddressResolver usual = configuration.builtinResolver();
        Set<String> here = Set.of("localhost", configuration.lookupLocalHostName());
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                if (!here.contains(host)) {
                    ELSEWHERE.add(host);
                }
                return usual.lookupByName(host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return usual.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "notes names that are looked up";
    }
}
