package nz.partnershipledger.doors.account;

import java.util.UUID;
import java.util.function.Supplier;

/** Knows a request that comes twice under the same name of its caller's. */
@FunctionalInterface
public interface RepeatedRequests {
    /**
     * Does something once: the second time it is answered as the first time was. Both the doing and the remembering are
     * one transaction, so what was refused may be tried again.
     *
     * @param account who asks
     * @param key the caller's name for the request
     * @param path what is asked for: the method and path of the request
     * @param body what came with it
     * @throws nz.partnershipledger.events.rule.Refusal if it is refused, or the key was used for another request
     */
    AccountChanged once(UUID account, String key, String path, Object body, Supplier<AccountChanged> doing);
}
