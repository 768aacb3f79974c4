package nz.partnershipledger.store;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.IdentifierFactory;

/**
 * Names messages, and so events, by UUIDs of version 7 (RFC 9562, section 5.7): those made at the same time lie side by side in the
 * index, and none waits for the system's randomness, which only secrets need.
 */
public final class TimeOrderedIdentifiers extends IdentifierFactory {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    @Override
    public String generateIdentifier() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long time = System.currentTimeMillis() << 16;
        return new UUID(time | VERSION | random.nextInt(1 << 12), VARIANT | random.nextLong() >>> 2).toString();
    }
}
