package nz.partnershipledger.command.invitation;

import java.time.InstantSource;
import nz.partnershipledger.command.CommandStore;
import nz.partnershipledger.command.desk.Acquaintance;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.doors.account.AccountDesk;
import nz.partnershipledger.doors.tries.WrongPasswords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.Scheduled;

/** Invitations, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({InvitationController.class, AnsweringController.class, InvitationPageController.class})
public class InvitationDoors {
    @Bean
    KeptInvitations keptInvitations(CommandStore store, InstantSource clock) {
        return new KeptInvitations(store.database(), store.master(), clock);
    }

    @Bean
    InvitationDesk invitationDesk(
            CommandStore store,
            KeptInvitations kept,
            CommandDesk desk,
            Sealing sealing,
            Acquaintance acquaintance) {
        return new InvitationDesk(store.database(), kept, desk, sealing, acquaintance, store.events());
    }

    @Bean
    AnsweringDesk answeringDesk(
            CommandStore store,
            KeptInvitations kept,
            CommandDesk desk,
            AccountDesk accounts,
            WrongPasswords wrongPasswords,
            InstantSource clock) {
        return new AnsweringDesk(
                store.database(), kept, desk, accounts, wrongPasswords, store.events(), store.texts(), clock);
    }

    @Bean
    ForgettingNames forgettingNames(KeptInvitations kept) {
        return new ForgettingNames(kept);
    }

    /** Forgets, once a day, what those are called who never answered. */
    record ForgettingNames(KeptInvitations kept) {
        @Scheduled(initialDelayString = "PT1M", fixedDelayString = "P1D")
        void forget() {
            kept.forgetOldNames();
        }
    }
}
