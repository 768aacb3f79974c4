package nz.partnershipledger.doors.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to an account, in the form in which every command is answered.
 *
 * @param id the account
 * @param version its changes, counted from 1
 * @param position always null: accounts are no part of the history
 */
public record AccountChanged(
        UUID id, long version, @Nullable Long position) {
    static AccountChanged of(UUID id, long version) {
        return new AccountChanged(id, version, null);
    }
}
