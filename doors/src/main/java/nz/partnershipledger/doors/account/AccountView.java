package nz.partnershipledger.doors.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators and its owner see it: never with its password, hashed or not.
 *
 * @param codeUntil until when its password is a code, good for choosing another with alone; null once its owner has chosen one
 * @param wayInBy who last opened it or gave a code, until its owner has seen that they did
 */
public record AccountView(
        UUID id,
        PersonId person,
        String username,
        SystemRole role,
        List<String> clusters,
        boolean enabled,
        long version,
        Instant createdAt,
        @Nullable Instant codeUntil,
        @Nullable PersonId wayInBy) {

    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.person(),
                account.username(),
                account.role(),
                account.clusters().stream().sorted().toList(),
                account.enabled(),
                account.version(),
                account.createdAt(),
                account.codeUntil(),
                account.wayInBy());
    }

    /**
     * A page of them, by username.
     *
     * @param nextCursor where the next page begins, or null if this is the last
     * @param total how many accounts there are
     */
    public record Page(List<AccountView> items, @Nullable String nextCursor, long total) {}
}
