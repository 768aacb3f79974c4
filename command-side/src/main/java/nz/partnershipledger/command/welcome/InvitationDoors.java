package nz.partnershipledger.command.welcome;

import java.time.InstantSource;
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
    KeptInvitations keptInvitations(WhereItIsKept kept, InstantSource clock) {
        return new KeptInvitations(kept.database(), kept.master(), clock);
    }

    @Bean
    InvitationDesk invitationDesk(
            WhereItIsKept kept,
            KeptInvitations invitations,
            CommandDesk desk,
            Sealing sealing,
            Acquaintance acquaintance) {
        return new InvitationDesk(kept.database(), invitations, desk, sealing, acquaintance, kept.events());
    }

    @Bean
    AnsweringDesk answeringDesk(
            WhereItIsKept kept,
            KeptInvitations invitations,
            CommandDesk desk,
            AccountDesk accounts,
            WrongPasswords wrongPasswords,
            InstantSource clock) {
        return new AnsweringDesk(
                kept.database(), invitations, desk, accounts, wrongPasswords, kept.events(), kept.texts(), clock);
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
