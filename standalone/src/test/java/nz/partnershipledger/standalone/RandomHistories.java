package nz.partnershipledger.standalone;

import static nz.partnershipledger.events.Audience.PARTNERSHIP;
import static org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory.inspectAggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nz.partnershipledger.command.Partnership;
import nz.partnershipledger.command.Person;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.KeepPrivately;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.command.base.MayBePrivate;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.WhatIsPrivate;
import nz.partnershipledger.command.base.WhoStands;
import nz.partnershipledger.command.commitment.ChangeCommitment;
import nz.partnershipledger.command.commitment.CommitmentCommand;
import nz.partnershipledger.command.commitment.FollowUp;
import nz.partnershipledger.command.commitment.FollowUp.AcceptCommitment;
import nz.partnershipledger.command.commitment.FollowUp.AnswerChange;
import nz.partnershipledger.command.commitment.FollowUp.AskForAHand;
import nz.partnershipledger.command.commitment.FollowUp.ConfirmCommitment;
import nz.partnershipledger.command.commitment.FollowUp.DeclineCommitment;
import nz.partnershipledger.command.commitment.FollowUp.DenyAgreement;
import nz.partnershipledger.command.commitment.FollowUp.DisputeKeeping;
import nz.partnershipledger.command.commitment.FollowUp.HandOverCommitment;
import nz.partnershipledger.command.commitment.FollowUp.KeepCommitment;
import nz.partnershipledger.command.commitment.FollowUp.MissCommitment;
import nz.partnershipledger.command.commitment.FollowUp.NoteProgress;
import nz.partnershipledger.command.commitment.FollowUp.ReleaseCommitment;
import nz.partnershipledger.command.commitment.FollowUp.RenegotiateCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ReopenCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ShareReason;
import nz.partnershipledger.command.commitment.FollowUp.TakeBackEntry;
import nz.partnershipledger.command.commitment.FollowUp.WithdrawChange;
import nz.partnershipledger.command.commitment.FollowUp.WithdrawCommitment;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.command.commitment.RecordPrivately;
import nz.partnershipledger.command.commitment.ShareCommitment;
import nz.partnershipledger.command.commitment.Works.WorkCommand.RecordWork;
import nz.partnershipledger.command.commitment.Works.WorkCommand.TakeThanksBack;
import nz.partnershipledger.command.commitment.Works.WorkCommand.ThankForWork;
import nz.partnershipledger.command.desk.CommandsNameTheirTarget;
import nz.partnershipledger.command.desk.Family;
import nz.partnershipledger.command.desk.MetaDataOfCommands;
import nz.partnershipledger.command.disagreement.ShowGuess;
import nz.partnershipledger.command.entry.AnswerEntry;
import nz.partnershipledger.command.entry.ReadBackEntry;
import nz.partnershipledger.command.entry.ReplyToEntry;
import nz.partnershipledger.command.entry.WidenEntry;
import nz.partnershipledger.command.journey.JourneyCommand.MoveToElement;
import nz.partnershipledger.command.partnership.FormPartnership;
import nz.partnershipledger.command.partnership.LeavingCommand.AnswerLeaving;
import nz.partnershipledger.command.partnership.LeavingCommand.LeavePartnership;
import nz.partnershipledger.command.partnership.LeavingCommand.WithdrawLeaving;
import nz.partnershipledger.command.partnership.SightCommand.ConfirmPause;
import nz.partnershipledger.command.partnership.SightCommand.EndPause;
import nz.partnershipledger.command.partnership.SightCommand.PauseSight;
import nz.partnershipledger.command.partnership.StandingCommand.AddPartner;
import nz.partnershipledger.command.partnership.StandingCommand.ChangeFacilitator;
import nz.partnershipledger.command.partnership.StandingCommand.ChangeTier;
import nz.partnershipledger.command.partnership.StandingCommand.RenamePartnership;
import nz.partnershipledger.command.person.RegisterPerson;
import nz.partnershipledger.command.person.RenamePerson;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedGrounds;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.SealedSupport;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.SubjectId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.commitment.WorkEvent.WorkId;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import nz.partnershipledger.events.entry.EntryShared;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.store.Recording;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.jspecify.annotations.Nullable;

/**
 * Partnerships in which people do at random whatever comes to their minds, as far as the rules allow it: what is asked and refused
 * leaves no trace, so that each history is a valid one. They live in memory.
 */
public final class RandomHistories {
    private static final LocalDate FORMED_ON = LocalDate.of(2026, 2, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int DAYS_A_STEP = 14;
    private static final int DAYS_BACK = 3;
    private static final int PEOPLE = 5;
    private static final int A_FEW = 3;

    private final Random random;
    private final AggregateModel<Partnership> partnerships = inspectAggregate(Partnership.class);
    private final AggregateModel<Person> persons = inspectAggregate(Person.class);

    /**
     * Something that happened.
     *
     * @param stream the stream it stands in
     * @param recorder who recorded it
     * @param event what it is
     */
    public record Happened(StreamId stream, PersonId recorder, LedgerEvent event) {}

    /**
     * A history with the streams of its people.
     *
     * @param partnership the partnership
     * @param people everyone who may ever take part in it
     * @param entries what happened, in order
     */
    public record Life(PartnershipId partnership, List<PersonId> people, List<Happened> entries) {}

    public RandomHistories(long seed) {
        this.random = new Random(seed);
    }

    private static Happened happened(DomainEventMessage<?> message) {
        UUID id = UUID.fromString(message.getAggregateIdentifier());
        return new Happened(
                message.getType().equals("person") ? new PersonId(id) : new PartnershipId(id),
                PersonId.of(String.valueOf(message.getMetaData().get(Recording.ACTOR))),
                (LedgerEvent) message.getPayload());
    }

    /** A new life, of as many attempts. */
    public Life next(int attempts) {
        return new OneLife().lived(attempts);
    }

    /** A promise, and who first promised it or was asked to. */
    private record Promised(CommitmentId commitment, PersonId promiser) {}

    /** One partnership while it is lived, in a store of its own: one that holds everything is searched through for each entry. */
    private final class OneLife {
        private final EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
        private final List<Happened> happened = new ArrayList<>();
        private final PartnershipId partnership = new PartnershipId(uuid());
        private final List<PersonId> people = new ArrayList<>();
        private final PersonId leader = new PersonId(uuid());
        private final List<Promised> promises = new ArrayList<>();
        private final RandomTalk talk = new RandomTalk(random, partnership, people, this::words);
        private LocalDate on = FORMED_ON;

        OneLife() {
            decide(partnerships);
            decide(persons);
            store.subscribe(messages -> messages.forEach(it -> happened.add(happened((DomainEventMessage<?>) it))));
        }

        @SuppressWarnings("unchecked")
        private <T> void decide(AggregateModel<T> model) {
            Class<T> type = (Class<T>) model.entityClass();
            AggregateAnnotationCommandHandler.<T>builder()
                    .aggregateType(type)
                    .aggregateModel(model)
                    .repository(EventSourcingRepository.builder(type)
                            .aggregateModel(model)
                            .eventStore(store)
                            .build())
                    .commandTargetResolver(new CommandsNameTheirTarget())
                    .build()
                    .subscribe(bus);
        }

        Life lived(int attempts) {
            for (int i = 0; i < PEOPLE; i++) {
                people.add(new PersonId(uuid()));
            }
            PersonId facilitator = people.getFirst();
            people.forEach(it -> ask(facilitator, new RegisterPerson(it, text(it.asSubject()), null)));
            ask(
                    facilitator,
                    new FormPartnership(
                            partnership,
                            words(),
                            "c33",
                            "k1",
                            PartnershipKind.INDIVIDUAL,
                            Tier.TE_KAHUI,
                            FORMED_ON,
                            facilitator,
                            PartnerRole.RTLB));
            people.subList(1, PEOPLE - 1).forEach(it -> ask(facilitator, join(it)));
            for (int i = 0; i < attempts; i++) {
                on = within(on.plusDays(random.nextInt(DAYS_A_STEP) - DAYS_BACK));
                attempt();
            }
            putRightAtLast();
            return new Life(partnership, List.copyOf(people), List.copyOf(happened));
        }

        /** So that after every moment before something is called otherwise, confirmed, and put right. */
        private void putRightAtLast() {
            PersonId renamed = someone();
            ask(renamed, new RenamePerson(renamed, text(renamed.asSubject())));
            for (PersonId writer : people) {
                for (PersonId promiser : people) {
                    if (!writer.equals(promiser) && ask(writer, promise(promiser, PARTNERSHIP))) {
                        CommitmentId made = promises.getLast().commitment();
                        ask(promiser, new AcceptCommitment(partnership, made, null, null, on, PARTNERSHIP));
                        ask(promiser, new ConfirmCommitment(partnership, made, null, null, on, PARTNERSHIP));
                        ask(promiser, new KeepCommitment(partnership, made, null, null, on, PARTNERSHIP));
                        ask(
                                promiser,
                                new TakeBackEntry(
                                        partnership, made, null, lastVersion(made, 1), null, on, PARTNERSHIP));
                        return;
                    }
                }
            }
        }

        private void attempt() {
            PersonId actor = someone();
            switch (random.nextInt(43)) {
                case 0 -> ask(actor, join(someone()));
                case 1 -> leave(actor);
                case 2 ->
                    ask(
                            actor,
                            new ChangeFacilitator(
                                    partnership,
                                    someone(),
                                    random.nextBoolean() ? PartnerRole.RTLB : null,
                                    some(),
                                    perhapsWords(),
                                    on));
                case 3 -> ask(actor, new ChangeTier(partnership, oneOf(Tier.values()), perhapsWords(), on));
                case 4, 5 ->
                    ask(
                            actor,
                            new MoveToElement(
                                    partnership, oneOf(Element.values()), random.nextBoolean(), perhapsWords(), on));
                case 6 -> ask(actor, new RenamePerson(actor, text(actor.asSubject())));
                case 7 -> reply(actor);
                case 36, 41 -> widen();
                case 32, 33, 34 -> aPromiseToItsEnd(actor, someone());
                case 40 -> share(actor);
                case 37, 38, 39 -> answer();
                case 8 -> keepPrivately(actor);
                case 9, 10, 11 -> ask(actor, promise(someone(), audience()));
                case 12, 13, 14 -> ask(actor, talk.next(on));
                case 15, 16, 35 -> talk.toItsEnd(on).forEach(it -> ask(it.actor(), it.command()));
                case 17 -> doWhatNobodyPromised(actor);
                case 18 ->
                    RandomInvitations.next(random, partnership, people, on)
                            .forEach(it -> ask(it.getKey(), it.getValue()));
                case 19 -> pause(actor);
                case 42 -> ask(actor, new RenamePartnership(partnership, words(), some(), null, on));
                default -> followUp();
            }
        }

        /** Most may not; whose sight it is, records nothing until it has ended. */
        private void pause(PersonId actor) {
            PersonId person = someone();
            if (ask(
                            random.nextBoolean() ? leader : actor,
                            new PauseSight(partnership, person, new SealedGrounds(words())))
                    && random.nextBoolean()) {
                ask(leader, new ConfirmPause(partnership, person));
            }
            if (random.nextInt(A_FEW * A_FEW) > 0) {
                ask(leader, new EndPause(partnership, person));
            }
        }

        private void doWhatNobodyPromised(PersonId actor) {
            WorkId work = new WorkId(uuid());
            ask(actor, new RecordWork(partnership, work, words(), perhapsSomeone(), perhapsSomeone(), on));
            PersonId thankful = someone();
            ask(thankful, new ThankForWork(partnership, work, on));
            if (random.nextBoolean()) {
                ask(thankful, new TakeThanksBack(partnership, work, on));
            }
        }

        private LocalDate within(LocalDate day) {
            return day.isBefore(FORMED_ON) ? FORMED_ON : day.isAfter(TODAY) ? TODAY : day;
        }

        private AddPartner join(PersonId person) {
            return new AddPartner(
                    partnership,
                    person,
                    oneOf(PartnerRole.values()),
                    perhapsWords(),
                    perhapsWords(),
                    perhapsSomeone(),
                    false,
                    FORMED_ON);
        }

        private MakeCommitment promise(PersonId promiser, Audience audience) {
            CommitmentId commitment = new CommitmentId(uuid());
            promises.add(new Promised(commitment, promiser));
            HuiId dueAtHui = talk.perhapsHui();
            Promise promise = new Promise(
                    words(),
                    promiser,
                    perhapsSomeone(),
                    perhapsSomeone(),
                    dueAtHui == null && random.nextBoolean() ? on.plusDays(random.nextInt(60)) : null,
                    dueAtHui,
                    talk.origin(),
                    random.nextBoolean(),
                    null,
                    perhapsWords());
            return new MakeCommitment(partnership, commitment, promise, on, audience);
        }

        private void keepPrivately(PersonId actor) {
            ask(actor, promise(actor, Audience.PRIVATE));
        }

        /** Most of what may follow on a promise is refused: it is not theirs to say, or not now. */
        private void followUp() {
            int tries = promises.isEmpty() ? 0 : A_FEW * A_FEW;
            while (tries > 0 && !followedUp(someone())) {
                tries--;
            }
        }

        private boolean followedUp(PersonId someone) {
            Promised about = oneOf(promises);
            PersonId actor = random.nextBoolean() ? about.promiser() : someone;
            CommitmentCommand command = followUp(about.commitment());
            if (goesOn(actor, command)) {
                return true;
            }
            Standing standing = standing(actor);
            return standing != null
                    && command instanceof FollowUp followUp
                    && random.nextInt(4) == 0
                    && ask(actor, new RecordPrivately(actor, followUp, standing));
        }

        private boolean goesOn(PersonId actor, CommitmentCommand command) {
            if (!ask(actor, command)) {
                return false;
            }
            switch (command) {
                case ChangeCommitment change when isAskedFor(change.commitment()) -> answerChange(change);
                case HandOverCommitment offer -> answer(offer);
                case RenegotiateCommitment agreed -> denyAgreement(agreed);
                case MissCommitment missed -> shareReason(actor, missed.commitment(), missed.on());
                default -> {}
            }
            return true;
        }

        /** What seldom comes about where each does anything at any time. */
        private void aPromiseToItsEnd(PersonId actor, PersonId other) {
            boolean ofAnother = random.nextBoolean();
            ask(actor, promise(ofAnother ? other : actor, PARTNERSHIP));
            CommitmentId id = promises.getLast().commitment();
            RenegotiateCommitment anotherDay =
                    new RenegotiateCommitment(partnership, id, null, on, null, null, Set.of(other), on, null);
            if (ofAnother && random.nextBoolean()) {
                ask(actor, new WithdrawCommitment(partnership, id, null, null, on, null));
            } else if (ofAnother) {
                ask(other, new AcceptCommitment(partnership, id, null, null, on, null));
                goesOn(actor, anotherDay);
            } else {
                switch (random.nextInt(4)) {
                    case 0 -> goesOn(actor, anotherDay);
                    case 1 -> goesOn(actor, new HandOverCommitment(partnership, id, null, other, null, on, null));
                    case 2 ->
                        goesOn(
                                actor,
                                new MissCommitment(partnership, id, null, new SealedReason(words()), null, on, null));
                    default -> {
                        ask(actor, new KeepCommitment(partnership, id, null, null, on, null));
                        ask(other, new DisputeKeeping(partnership, id, null, null, on, null));
                    }
                }
            }
        }

        /** What another writes down of it is answered, withdrawn, or waits. */
        private void leave(PersonId actor) {
            long before = version();
            ask(actor, leaving(someone()));
            if (version() == before) {
                whanauAndAkonga().ifPresent(it -> ask(people.getFirst(), leaving(it)));
            }
            if (version() > before && happened.getLast().event() instanceof LeavingAskedFor asked) {
                switch (random.nextInt(A_FEW * 2)) {
                    case 0, 1 -> ask(asked.by(), new WithdrawLeaving(partnership, asked.person(), perhapsWords(), on));
                    case 2, 3, 4 ->
                        ask(
                                asked.person(),
                                new AnswerLeaving(
                                        partnership, asked, version(), random.nextBoolean(), perhapsWords(), on));
                    default -> {}
                }
            }
        }

        private LeavePartnership leaving(PersonId leaver) {
            return new LeavePartnership(
                    partnership,
                    leaver,
                    perhapsWords(),
                    perhapsSomeone(),
                    random.nextInt(A_FEW) == 0 ? perhapsWords() : null,
                    null,
                    on);
        }

        private Optional<PersonId> whanauAndAkonga() {
            List<PersonId> joined = happened.stream()
                    .map(Happened::event)
                    .filter(PartnerJoined.class::isInstance)
                    .map(PartnerJoined.class::cast)
                    .filter(it -> it.role() == PartnerRole.WHANAU || it.role() == PartnerRole.AKONGA)
                    .map(PartnerJoined::person)
                    .toList();
            return joined.isEmpty() ? Optional.empty() : Optional.of(oneOf(joined));
        }

        /** The version of the latest entry. */
        private long version() {
            return happened.stream()
                    .filter(it -> it.stream().equals(partnership))
                    .count();
        }

        private boolean isAskedFor(CommitmentId id) {
            return happened.getLast().event() instanceof ChangeAskedFor asked
                    && asked.commitment().equals(id);
        }

        /** Sometimes it is withdrawn, and sometimes nobody answers. */
        private void answerChange(ChangeCommitment change) {
            ChangeAskedFor asked = (ChangeAskedFor) happened.getLast().event();
            CommitmentId id = change.commitment();
            switch (random.nextInt(A_FEW * 2)) {
                case 0, 1, 2 ->
                    ask(asked.by(), new WithdrawChange(partnership, id, null, perhapsWords(), asked.on(), null));
                case 3, 4 ->
                    ask(
                            asked.of(),
                            new AnswerChange(
                                    partnership,
                                    id,
                                    null,
                                    asked,
                                    lastVersion(id, 1),
                                    random.nextBoolean(),
                                    perhapsWords(),
                                    asked.on(),
                                    asked.audience()));
                default -> {}
            }
        }

        private void shareReason(PersonId actor, CommitmentId id, LocalDate day) {
            ask(actor, new ShareReason(partnership, id, null, lastVersion(id, 1), null, day, null));
        }

        private void denyAgreement(RenegotiateCommitment agreed) {
            if (random.nextBoolean()) {
                CommitmentId id = agreed.commitment();
                PersonId one = agreed.agreedBy().iterator().next();
                ask(one, new DenyAgreement(partnership, id, null, lastVersion(id, 1), null, agreed.on(), null));
            }
        }

        private void answer(HandOverCommitment offer) {
            ask(
                    offer.to(),
                    random.nextBoolean()
                            ? new AcceptCommitment(partnership, offer.commitment(), null, null, offer.on(), null)
                            : new DeclineCommitment(partnership, offer.commitment(), null, null, offer.on(), null));
        }

        private CommitmentCommand followUp(CommitmentId id) {
            PersonId by = random.nextInt(3) == 0 ? someone() : null;
            Audience audience = random.nextInt(6) == 0 ? audience() : null;
            LocalDate day = within(on.plusDays(random.nextInt(DAYS_A_STEP)));
            long entry = 1L + random.nextInt(40);
            return switch (random.nextInt(17)) {
                case 0 -> new AcceptCommitment(partnership, id, by, perhapsWords(), day, audience);
                case 1 -> new ConfirmCommitment(partnership, id, by, perhapsWords(), day, audience);
                case 2 -> new DeclineCommitment(partnership, id, by, perhapsWords(), day, audience);
                case 3 -> new WithdrawCommitment(partnership, id, by, perhapsWords(), day, audience);
                case 4 -> new NoteProgress(partnership, id, by, words(), day, audience);
                case 5 -> new AskForAHand(partnership, id, by, words(), some(), day, audience);
                case 6 ->
                    new RenegotiateCommitment(
                            partnership,
                            id,
                            by,
                            random.nextBoolean() ? day.plusDays(random.nextInt(40)) : null,
                            perhapsWords(),
                            perhapsAReason(),
                            some(),
                            day,
                            audience);
                case 7 ->
                    new RenegotiateCommitment(
                            partnership,
                            id,
                            by,
                            null,
                            talk.perhapsHui(),
                            perhapsWords(),
                            perhapsAReason(),
                            some(),
                            day,
                            audience);
                case 8 -> new HandOverCommitment(partnership, id, by, someone(), perhapsWords(), day, audience);
                case 9, 10 -> new KeepCommitment(partnership, id, by, perhapsWords(), day, audience);
                case 11 -> new MissCommitment(partnership, id, by, perhapsAReason(), perhapsSupport(), day, audience);
                case 12 ->
                    new ReleaseCommitment(
                            partnership, id, by, perhapsAReason(), some(), perhapsSupport(), day, audience);
                case 13 -> new DisputeKeeping(partnership, id, by, perhapsWords(), day, audience);
                case 14 -> new ReopenCommitment(partnership, id, by, perhapsWords(), day, audience);
                case 15 ->
                    new TakeBackEntry(partnership, id, by, lastVersion(id, entry), perhapsWords(), day, audience);
                default ->
                    random.nextBoolean()
                            ? new DenyAgreement(
                                    partnership, id, by, lastVersion(id, entry), perhapsWords(), day, audience)
                            : new ShareReason(
                                    partnership, id, by, lastVersion(id, entry), perhapsWords(), day, audience);
            };
        }

        /** Mostly the version of the latest entry about a promise, for what is said about any other is refused. */
        private long lastVersion(CommitmentId id, long otherwise) {
            long version = 0;
            long last = otherwise;
            for (Happened entry : happened) {
                if (entry.stream().equals(partnership)) {
                    version++;
                    if (entry.event() instanceof CommitmentEvent promised
                            && promised.commitment().equals(id)) {
                        last = version;
                    }
                }
            }
            return last;
        }

        private void reply(PersonId actor) {
            List<Happened> ours = happened.stream()
                    .filter(it -> it.stream().equals(partnership))
                    .toList();
            int index = random.nextInt(ours.size());
            PartnershipEvent event = (PartnershipEvent) ours.get(index).event();
            Set<PersonId> concerned = new HashSet<>(event.named());
            concerned.add(ours.get(index).recorder());
            ask(
                    actor,
                    new ReplyToEntry(
                            partnership,
                            index + 1L,
                            null,
                            concerned,
                            event.on(),
                            event.audience(),
                            words(),
                            on.isBefore(event.on()) ? event.on() : on,
                            null));
        }

        /** Someone whom one of the last entries binds says whether it is so. */
        private void answer() {
            List<Happened> ours = happened.stream()
                    .filter(it -> it.stream().equals(partnership))
                    .toList();
            int index = Math.max(0, ours.size() - 1 - random.nextInt(12));
            PartnershipEvent event = (PartnershipEvent) ours.get(index).event();
            Set<PersonId> bound = event instanceof Binds binding ? binding.binds() : Set.of();
            LocalDate later = on.isBefore(event.on()) ? event.on() : on;
            if (random.nextInt(A_FEW) == 0) {
                ask(
                        someone(),
                        new ReadBackEntry(
                                partnership,
                                new Marked(index + 1L, event.audience()),
                                event.thing(),
                                bound,
                                someone(),
                                false,
                                event.on(),
                                later));
            } else if (!bound.isEmpty()) {
                ask(
                        oneOf(bound.stream()
                                .sorted(Comparator.comparing(PersonId::value))
                                .toArray(PersonId[]::new)),
                        new AnswerEntry(
                                partnership,
                                index + 1L,
                                random.nextBoolean(),
                                event.thing(),
                                null,
                                null,
                                bound,
                                ours.get(index).recorder(),
                                event.on(),
                                event.audience(),
                                perhapsWords(),
                                later));
            }
        }

        /** Someone lets one more, or all, read what they said to some. */
        private void widen() {
            List<Happened> ours = happened.stream()
                    .filter(it -> it.stream().equals(partnership))
                    .toList();
            for (int index = ours.size() - 1; index >= 0; index--) {
                if (ours.get(index).event() instanceof ForSome.Word word
                        && word.audience() instanceof Audience.Named named) {
                    PartnershipEvent event = (PartnershipEvent) word;
                    ask(
                            word.speaker(),
                            new WidenEntry(
                                    partnership,
                                    new Marked(index + 1L, named),
                                    Objects.requireNonNull(event.thing()).value(),
                                    word.speaker(),
                                    ours.get(index).recorder(),
                                    event.on(),
                                    random.nextBoolean() ? PARTNERSHIP : named.with(someone()),
                                    on.isBefore(event.on()) ? event.on() : on));
                    return;
                }
            }
        }

        private List<Happened> kept(PersonId author) {
            return happened.stream().filter(it -> it.stream().equals(author)).toList();
        }

        /** Someone shares what they kept to themselves last: a promise is said again; of a word, that it is over is all that matters here. */
        private void share(PersonId author) {
            List<Happened> kept = kept(author);
            Set<Long> shared = kept.stream()
                    .flatMap(it -> it.event() instanceof EntryShared note ? Stream.of(note.entry()) : Stream.of())
                    .collect(Collectors.toSet());
            for (long version = kept.size(); version > 0; version--) {
                if (shared.contains(version)) {
                    continue;
                }
                LedgerEvent event = kept.get((int) version - 1).event();
                if (event instanceof ForSome.Word word) {
                    share(
                            author,
                            List.of(version),
                            Objects.requireNonNull(((PartnershipEvent) word).thing())
                                    .value());
                    return;
                }
                if (event instanceof CommitmentMade made) {
                    MakeCommitment again = new MakeCommitment(
                            partnership, new CommitmentId(uuid()), made.promise(), made.on(), PARTNERSHIP);
                    if (ask(author, new ShareCommitment(again, List.of()))) {
                        share(
                                author,
                                versionsAbout(made, kept),
                                made.commitment().value());
                    }
                    return;
                }
            }
        }

        private static List<Long> versionsAbout(CommitmentMade made, List<Happened> kept) {
            return LongStream.rangeClosed(1, kept.size())
                    .filter(it -> kept.get((int) it - 1).event() instanceof CommitmentEvent event
                            && event.commitment().equals(made.commitment()))
                    .boxed()
                    .toList();
        }

        private void share(PersonId author, List<Long> versions, UUID about) {
            keep(
                    author,
                    versions.stream()
                            .map(it -> new EntryShared(partnership, it, about, author, on))
                            .toList());
        }

        /** Whoever kept a guess to themselves shows it from there. */
        private boolean show(PersonId actor, ShowGuess show) {
            List<Happened> kept = kept(actor);
            for (int index = 0; index < kept.size(); index++) {
                if (kept.get(index).event() instanceof PositionGuessed guessed
                        && guessed.guess().equals(show.guess())
                        && guessed.disagreement().equals(show.disagreement())) {
                    long version = index + 1L;
                    return answered(
                            actor,
                            new ShowGuess(partnership, show.disagreement(), show.guess(), guessed, show.on()),
                            _ -> share(actor, List.of(version), show.guess().value()));
                }
            }
            return answered(actor, show, _ -> {});
        }

        private @Nullable Standing standing(PersonId actor) {
            FutureCallback<Object, Object> answer = new FutureCallback<>();
            bus.dispatch(Family.message(new WhoStands(partnership)).withMetaData(beside(actor)), answer);
            return answer.getResult().isExceptional()
                    ? null
                    : (Standing) answer.getResult().getPayload();
        }

        /** Whether it was done; what is refused leaves no trace. */
        private boolean ask(PersonId actor, Object command) {
            return switch (command) {
                case MayBePrivate word
                when word.isPrivateTo(actor) ->
                    answered(actor, new WhatIsPrivate((PartnershipCommand) word), it -> keep(actor, (List<?>) it));
                case ShowGuess show -> show(actor, show);
                default -> answered(actor, command, _ -> {});
            };
        }

        private void keep(PersonId actor, List<?> entries) {
            ask(
                    actor,
                    new KeepPrivately(
                            actor,
                            () -> entries.stream()
                                    .map(PartnershipEvent.class::cast)
                                    .toList()));
        }

        private boolean answered(PersonId actor, Object command, Consumer<Object> then) {
            FutureCallback<Object, Object> answer = new FutureCallback<>();
            bus.dispatch(Family.message(command).withMetaData(beside(actor)), answer);
            if (!answer.getResult().isExceptional()) {
                then.accept(answer.getResult().getPayload());
                return true;
            }
            Throwable trouble = answer.getResult().exceptionResult();
            Throwable cause = trouble instanceof CommandExecutionException && trouble.getCause() != null
                    ? trouble.getCause()
                    : trouble;
            if (!(cause instanceof Refusal) && !(cause instanceof AggregateNotFoundException)) {
                throw new AssertionError(command.toString(), cause);
            }
            return false;
        }

        private MetaData beside(PersonId actor) {
            SystemRole role = actor.equals(leader)
                    ? SystemRole.PRACTICE_LEADER
                    : actor.equals(people.getFirst()) ? SystemRole.RTLB : SystemRole.PARTNER;
            return MetaDataOfCommands.of(new Acting(new Actor(actor, role, Set.of("c33")), TODAY))
                    .and(Recording.SOURCE, "api");
        }

        private PersonId someone() {
            return oneOf(people);
        }

        private @Nullable PersonId perhapsSomeone() {
            return random.nextInt(3) == 0 ? someone() : null;
        }

        private Set<PersonId> some() {
            Set<PersonId> some = new HashSet<>();
            for (int i = 0; i <= random.nextInt(2); i++) {
                some.add(someone());
            }
            return some;
        }

        private Audience audience() {
            return random.nextInt(4) == 0 ? Audience.people(some()) : PARTNERSHIP;
        }

        private PersonalText words() {
            return text(partnership.asSubject());
        }

        private @Nullable PersonalText perhapsWords() {
            return random.nextInt(3) == 0 ? words() : null;
        }

        private @Nullable SealedReason perhapsAReason() {
            return random.nextInt(3) == 0 ? new SealedReason(words()) : null;
        }

        private @Nullable SealedSupport perhapsSupport() {
            return random.nextInt(3) == 0 ? new SealedSupport(words()) : null;
        }
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Words that nobody will open. */
    private PersonalText text(SubjectId subject) {
        return new PersonalText(subject, new TextId(uuid()), "c2VhbGVk" + random.nextInt(10), "cHJvb2Y=");
    }

    private <T> T oneOf(T[] some) {
        return some[random.nextInt(some.length)];
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
