package nz.partnershipledger.command;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import nz.partnershipledger.command.commitment.CommitmentController;
import nz.partnershipledger.command.decision.DecisionController;
import nz.partnershipledger.command.decision.DecisionMapController;
import nz.partnershipledger.command.decision.PlanController;
import nz.partnershipledger.command.desk.Acquaintance;
import nz.partnershipledger.command.desk.Answers;
import nz.partnershipledger.command.desk.Asked;
import nz.partnershipledger.command.desk.AskedArgument;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.AskingArgument;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.CommandPath;
import nz.partnershipledger.command.desk.KnownToTheLedger;
import nz.partnershipledger.command.desk.LabelsOfPartnerships;
import nz.partnershipledger.command.desk.RepeatedAccounts;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.desk.WhatBecame;
import nz.partnershipledger.command.disagreement.DisagreementController;
import nz.partnershipledger.command.disagreement.WordController;
import nz.partnershipledger.command.draft.DraftDesk;
import nz.partnershipledger.command.draft.DraftDoors;
import nz.partnershipledger.command.entry.EntryController;
import nz.partnershipledger.command.hui.HuiController;
import nz.partnershipledger.command.hui.SpeakingController;
import nz.partnershipledger.command.imports.ImportController;
import nz.partnershipledger.command.imports.Importer;
import nz.partnershipledger.command.journey.JourneyController;
import nz.partnershipledger.command.partnership.PartnershipController;
import nz.partnershipledger.command.partnership.SightController;
import nz.partnershipledger.command.person.PersonController;
import nz.partnershipledger.command.welcome.InvitationDoors;
import nz.partnershipledger.command.welcome.WhereItIsKept;
import nz.partnershipledger.doors.account.AccountDoors;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.doors.account.PeopleWhoSignIn;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.openapi.NotInTheDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The side that decides what is recorded, to be imported beside {@link nz.partnershipledger.doors.Doors}. Needs a
 * {@link CommandStore} and an {@link InstantSource}.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Import({
    AccountDoors.class,
    DraftDoors.class,
    InvitationDoors.class,
    PersonController.class,
    SightController.class,
    JourneyController.class,
    HuiController.class,
    SpeakingController.class,
    DecisionController.class,
    DecisionMapController.class,
    PlanController.class,
    DisagreementController.class,
    WordController.class,
    ImportController.class
})
public class CommandSide {
    @Bean
    CommandDesk commandDesk(CommandStore store, MeterRegistry meters) {
        return deskOf(store, WhatBecame.notedIn(meters));
    }

    @Bean
    SmartInitializingSingleton poolsOfCommandsTold(CommandStore store, MeterRegistry meters) {
        return () -> store.database().tellTo(meters);
    }

    /** A desk before this store, for use without a web application. */
    public static CommandDesk deskOf(CommandStore store) {
        return deskOf(store, WhatBecame.unnoted());
    }

    private static CommandDesk deskOf(CommandStore store, WhatBecame became) {
        CommandPath path = new CommandPath(store.store()).to(Partnership.class).to(Person.class);
        return new CommandDesk(path.bus(), store.master(), became);
    }

    @Bean
    Importer importer(CommandStore store, CommandDesk desk, Values values) {
        return new Importer(desk, store.events(), store.texts(), store.master(), values);
    }

    @Bean
    WhereItIsKept whereInvitationsAreKept(CommandStore store) {
        return new WhereItIsKept(store.database(), store.master(), store.events(), store.texts());
    }

    @Bean
    Sealing sealing(CommandStore store) {
        return new Sealing(store.texts());
    }

    @Bean
    KnownToTheLedger knownToTheLedger(CommandStore store, InstantSource clock) {
        return new KnownToTheLedger(store.events(), clock);
    }

    @Bean
    Acquaintance acquaintance(CommandStore store, CommandDesk desk) {
        return new Acquaintance(store.events(), desk);
    }

    @Bean
    LabelsOfPartnerships labelsOfPartnerships(CommandStore store) {
        return new LabelsOfPartnerships(store.events(), store.texts());
    }

    @Bean
    PeopleWhoSignIn peopleWhoSignIn(AccountsDatabase accounts) {
        return new PeopleWhoSignIn(accounts);
    }

    @Bean
    RepeatedAccounts repeatedAccounts(AccountsDatabase accounts, CommandStore store) {
        return new RepeatedAccounts(accounts.ledger(), store.master());
    }

    @Bean
    NotInTheDocument whoAsksIsNotSent() {
        return new NotInTheDocument(List.of(Asking.class, Asked.class));
    }

    @Bean
    DraftDesk draftDesk(CommandDesk desk, CommandStore store, Values values) {
        return new DraftDesk(desk, store.database(), store.events(), store.texts(), store.master(), values);
    }

    @Bean
    CommitmentController commitmentController(CommandStore store, PeopleWhoSignIn peopleWhoSignIn) {
        return new CommitmentController(store.events(), peopleWhoSignIn);
    }

    @Bean
    PartnershipController partnershipController(
            Acquaintance acquaintance,
            LabelsOfPartnerships labels,
            CommandStore store,
            PeopleWhoSignIn peopleWhoSignIn) {
        return new PartnershipController(acquaintance, labels, store.events(), peopleWhoSignIn);
    }

    @Bean
    EntryController entryController(CommandStore store, PeopleWhoSignIn peopleWhoSignIn) {
        return new EntryController(store.events(), peopleWhoSignIn);
    }

    @Bean
    AskingArgument whoAsks(InstantSource clock) {
        return new AskingArgument(clock);
    }

    @Bean
    AskedArgument whatIsAsked(
            AskingArgument asking,
            ObjectProvider<RequestMappingHandlerAdapter> web,
            CommandDesk desk,
            Sealing sealing,
            CommandStore store,
            KnownToTheLedger known,
            Acquaintance acquaintance) {
        return new AskedArgument(
                asking,
                () -> web.getObject().getMessageConverters(),
                new Asked.Recording(desk, sealing, store.events(), known, acquaintance));
    }

    /** A door whose path and command do not fit is found as it starts, and not when somebody asks. */
    @Bean
    SmartInitializingSingleton doorsThatFit(
            AskedArgument asked, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping doors) {
        return () -> doors.getHandlerMethods().values().forEach(asked::at);
    }

    @Bean
    WebMvcConfigurer whoAsksForWhat(AskingArgument asking, AskedArgument asked) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(asking);
                resolvers.add(asked);
            }
        };
    }

    @Bean
    ForgettingOldAnswers forgettingOldAnswers(CommandStore store) {
        return new ForgettingOldAnswers(new Answers(store.database()));
    }

    /** Forgets, once a day, what was answered longer ago than answers are kept. */
    record ForgettingOldAnswers(Answers answers) {
        @Scheduled(initialDelayString = "PT1M", fixedDelayString = "P1D")
        void forget() {
            answers.forgetOld();
        }
    }
}
