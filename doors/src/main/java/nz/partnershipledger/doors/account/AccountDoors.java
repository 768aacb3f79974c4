package nz.partnershipledger.doors.account;

import java.time.InstantSource;
import nz.partnershipledger.doors.tries.WrongPasswords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opening, listing and changing accounts, for the side that may write them. Needs {@link KnownPeople}, {@link WhoStandsBy}, {@link RepeatedRequests}, and an
 * {@link AccountsDatabase} that connects as the command role.
 */
@Configuration(proxyBeanMethods = false)
public class AccountDoors {
    @Bean
    AccountDesk accountDesk(
            AccountsDatabase database,
            Passwords passwords,
            KnownPeople people,
            WhoStandsBy whoStandsBy,
            WrongPasswords wrongPasswords) {
        return new AccountDesk(database, passwords, people, whoStandsBy, wrongPasswords, InstantSource.system());
    }

    @Bean
    AdministratorAtFirstStart administratorAtFirstStart(Accounts accounts, Passwords passwords) {
        return new AdministratorAtFirstStart(accounts, passwords);
    }

    @Bean
    AccountsController accountsController(
            AccountDesk desk, AccountReading reading, AccountsInList list, RepeatedRequests repeated) {
        return new AccountsController(desk, reading, list, repeated);
    }

    @Bean
    ComingIn comingIn(SessionOfAnAccount sessions) {
        return new ComingIn(sessions);
    }

    @Bean
    OwnAccountController ownAccountController(
            AccountDesk desk, AccountReading reading, SessionOfAnAccount sessions, Feeds feeds, LastHere lastHere) {
        return new OwnAccountController(desk, reading, sessions, feeds, lastHere);
    }
}
