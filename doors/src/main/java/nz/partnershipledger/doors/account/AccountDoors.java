package nz.partnershipledger.doors.account;

import nz.partnershipledger.doors.tries.WrongPasswords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opening, listing and changing accounts, for the side that may write them. Needs {@link KnownPeople}, {@link RepeatedRequests}, and an
 * {@link AccountsDatabase} that connects as the command role.
 */
@Configuration(proxyBeanMethods = false)
public class AccountDoors {
    @Bean
    AccountDesk accountDesk(
            AccountsDatabase database, Passwords passwords, KnownPeople people, WrongPasswords wrongPasswords) {
        return new AccountDesk(database, passwords, people, wrongPasswords);
    }

    @Bean
    AdministratorAtFirstStart administratorAtFirstStart(Accounts accounts, Passwords passwords) {
        return new AdministratorAtFirstStart(accounts, passwords);
    }

    @Bean
    AccountsController accountsController(
            AccountDesk desk, Accounts accounts, AccountsInList list, RepeatedRequests repeated) {
        return new AccountsController(desk, accounts, list, repeated);
    }

    @Bean
    PasswordController passwordController(AccountDesk desk, SessionOfAnAccount sessions) {
        return new PasswordController(desk, sessions);
    }
}
