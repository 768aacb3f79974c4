package nz.partnershipledger.doors.account;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import org.jspecify.annotations.Nullable;

/** Makes the first account, {@code admin}, where there is none yet; its person is registered nowhere. */
public final class AdministratorAtFirstStart {
    /** The first account's username. */
    public static final String USERNAME = "admin";

    private final Accounts accounts;
    private final Passwords passwords;

    AdministratorAtFirstStart(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** For use without a web application; the database must be migrated. */
    public static AdministratorAtFirstStart in(AccountsDatabase database) {
        return new AdministratorAtFirstStart(new Accounts(database), new Passwords(Duration.ZERO));
    }

    /**
     * The first account's password.
     *
     * @param password to be shown to whoever starts the ledger, this once, and nowhere else
     * @param generated whether it was made up here
     */
    public record FirstPassword(String password, boolean generated) {
        /** It never gets into a log. */
        @Override
        public String toString() {
            return "FirstPassword[]";
        }
    }

    /**
     * Makes the account if there is none at all; where several nodes start together, on one of them only.
     *
     * @param given its password, or null to make one up
     * @return the password if the account was made now
     * @throws nz.partnershipledger.events.rule.Refusal if the given password is too short or too long
     */
    public Optional<FirstPassword> make(@Nullable String given) {
        if (accounts.count() > 0) {
            return Optional.empty();
        }
        if (given != null) {
            APasswordHasTwelveToTwoHundredCharacters.check(given, "password");
        }
        var password = given == null ? passwords.generated() : given;
        var made = accounts.add(
                UUID.randomUUID(),
                USERNAME,
                PersonId.random(),
                passwords.hash(password),
                SystemRole.ADMINISTRATOR,
                Set.of(),
                null,
                null);
        return made ? Optional.of(new FirstPassword(password, given == null)) : Optional.empty();
    }
}
