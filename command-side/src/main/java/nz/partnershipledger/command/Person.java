package nz.partnershipledger.command;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.Collection;
import java.util.List;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.KeepPrivately;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.StaleVersion;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.WhoMay;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.command.commitment.Commitments;
import nz.partnershipledger.command.commitment.RecordPrivately;
import nz.partnershipledger.command.desk.MetaDataOfCommands;
import nz.partnershipledger.command.person.People;
import nz.partnershipledger.command.person.RegisterPerson;
import nz.partnershipledger.command.person.RenamePerson;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.entry.EntryShared;
import nz.partnershipledger.events.person.PersonRegistered;
import nz.partnershipledger.events.person.PersonRenamed;
import nz.partnershipledger.store.UnknownEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;

/**
 * The history of one person: what they are called, and what they keep to themselves.
 *
 * <p>Its fields are what a snapshot keeps.
 */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        creatorVisibility = JsonAutoDetect.Visibility.NONE)
@AggregateRoot(type = "person")
public class Person {
    @AggregateIdentifier
    private PersonId id;

    private long version;
    private Commitments commitments = new Commitments();

    /** For whoever rebuilds it from its history or from a snapshot. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Person(RegisterPerson command, MetaData metaData) {
        WhoMay.check(MetaDataOfCommands.acting(metaData), new Need.ToRegister(command.person()));
        record(People.register(command), metaData);
    }

    @CommandHandler
    void on(RenamePerson command, MetaData metaData) {
        admit(new Need.ToRename(id), metaData);
        record(People.rename(command), metaData);
    }

    @CommandHandler
    void on(RecordPrivately command, MetaData metaData) {
        Acting acting = admit(command.command().need(Surroundings.of(command.standing())), metaData);
        if (!acting.person().equals(id)) {
            throw CommitmentRule.NO_SUCH_COMMITMENT.refusal();
        }
        acting.checkHappened(command.command());
        record(commitments.decidePrivately(command.command(), acting, command.standing()), metaData);
    }

    /** What is kept here was decided where it belongs; nothing but what its author alone reads is. */
    @CommandHandler
    void on(KeepPrivately command, MetaData metaData) {
        List<PartnershipEvent> entries = command.entries().get();
        boolean own = MetaDataOfCommands.acting(metaData).person().equals(id);
        if (!own || !entries.stream().allMatch(it -> it.audience().equals(Audience.PRIVATE))) {
            throw new IllegalArgumentException("a person keeps what is for themselves alone");
        }
        record(entries, metaData);
    }

    private Acting admit(Need need, MetaData metaData) {
        Acting acting = MetaDataOfCommands.acting(metaData);
        WhoMay.check(acting, need);
        StaleVersion.check(MetaDataOfCommands.ifMatch(metaData), version);
        return acting;
    }

    private static void record(Collection<? extends LedgerEvent> events, MetaData metaData) {
        MetaData beside = MetaDataOfCommands.ofEvents(
                metaData, MetaDataOfCommands.acting(metaData).person());
        events.forEach(event -> AggregateLifecycle.apply(event, beside));
    }

    @EventSourcingHandler
    void on(LedgerEvent event, @SequenceNumber long sequence, MetaData metaData) {
        version = sequence + 1;
        switch (event) {
            case PersonRegistered registered -> id = registered.person();
            case PersonRenamed _ -> {}
            case CommitmentEvent promised -> commitments.on(promised, version, MetaDataOfCommands.recorder(metaData));
            case EntryShared shared -> commitments.forget(new CommitmentId(shared.about()));
            case PartnershipEvent _ -> {}
        }
    }

    /** A history that is not understood as a whole is not decided upon. */
    @EventSourcingHandler
    void on(UnknownEvent event) {
        throw event.asError();
    }
}
