package nz.partnershipledger.command;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.command.base.APrivateEntryIsKeptByItsAuthor;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.StaleVersion;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.ThisPersonIsNotKnown;
import nz.partnershipledger.command.base.WhatIsPrivate;
import nz.partnershipledger.command.base.WhoMay;
import nz.partnershipledger.command.base.WhoStands;
import nz.partnershipledger.command.base.WhoTakesPart;
import nz.partnershipledger.command.commitment.CommitmentCommand;
import nz.partnershipledger.command.commitment.Commitments;
import nz.partnershipledger.command.commitment.FollowUp.ConfirmCommitment;
import nz.partnershipledger.command.commitment.FollowUp.DeclineCommitment;
import nz.partnershipledger.command.commitment.Leaving;
import nz.partnershipledger.command.commitment.WhoPromised;
import nz.partnershipledger.command.commitment.Works;
import nz.partnershipledger.command.commitment.Works.WorkCommand;
import nz.partnershipledger.command.decision.DecisionCommand;
import nz.partnershipledger.command.decision.Decisions;
import nz.partnershipledger.command.desk.MetaDataOfCommands;
import nz.partnershipledger.command.disagreement.DisagreementCommand;
import nz.partnershipledger.command.disagreement.Disagreements;
import nz.partnershipledger.command.draft.DraftRule;
import nz.partnershipledger.command.draft.LookAtMinutes;
import nz.partnershipledger.command.draft.ShareDraft;
import nz.partnershipledger.command.draft.Table;
import nz.partnershipledger.command.draft.TheirWord;
import nz.partnershipledger.command.draft.WhoDrafts;
import nz.partnershipledger.command.entry.AnswerEntry;
import nz.partnershipledger.command.entry.AnswerSeveral;
import nz.partnershipledger.command.entry.Answers;
import nz.partnershipledger.command.entry.Entries;
import nz.partnershipledger.command.entry.EntryCommand;
import nz.partnershipledger.command.entry.Said;
import nz.partnershipledger.command.entry.Widenings;
import nz.partnershipledger.command.entry.WordOnEntry;
import nz.partnershipledger.command.hui.AllHui;
import nz.partnershipledger.command.hui.HuiCommand;
import nz.partnershipledger.command.invitation.InvitationCommand;
import nz.partnershipledger.command.invitation.Invitations;
import nz.partnershipledger.command.invitation.WhoInvites;
import nz.partnershipledger.command.journey.Journey;
import nz.partnershipledger.command.journey.JourneyCommand;
import nz.partnershipledger.command.partnership.FormPartnership;
import nz.partnershipledger.command.partnership.LeavingCommand;
import nz.partnershipledger.command.partnership.Leavings;
import nz.partnershipledger.command.partnership.Partnerships;
import nz.partnershipledger.command.partnership.SightCommand;
import nz.partnershipledger.command.partnership.Sights;
import nz.partnershipledger.command.partnership.StandingCommand;
import nz.partnershipledger.command.steps.TakeSteps;
import nz.partnershipledger.command.steps.Taking;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.WorkEvent;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.events.entry.EntryReadBack;
import nz.partnershipledger.events.entry.EntryShared;
import nz.partnershipledger.events.entry.EntryWidened;
import nz.partnershipledger.events.entry.ReplyGiven;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.invitation.InvitationEvent;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.partnership.SightEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.store.UnknownEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;

/**
 * The history of one partnership, and the only place where its commands meet it. In this order: may the actor do it, has
 * the caller seen the latest version, has it happened, do the rules allow it.
 *
 * <p>Its fields are what a snapshot keeps.
 */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        creatorVisibility = JsonAutoDetect.Visibility.NONE)
@AggregateRoot(type = "partnership")
public class Partnership {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the framework finds the history by it, and snapshots keep it
    private PartnershipId id;

    private long version;
    private Standing standing;
    private Commitments commitments = new Commitments();
    private Works works = new Works();
    private AllHui hui = new AllHui();
    private Decisions decisions = new Decisions();
    private Disagreements disagreements = new Disagreements();
    private Invitations invitations = new Invitations();
    private Answers answers = new Answers();
    private Widenings widenings = new Widenings();

    /** For whoever rebuilds it from its history or from a snapshot. */
    @SuppressWarnings("NullAway.Init")
    protected Partnership() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Partnership(FormPartnership command, MetaData metaData) {
        Acting acting = MetaDataOfCommands.acting(metaData);
        WhoMay.check(acting, new Need.ToForm(command.cluster()));
        if (command.formedOn().isAfter(acting.today())) {
            throw GroundRule.WHAT_HAPPENED_CANNOT_LIE_AHEAD.refusal().toldOf("formedOn");
        }
        record(command, Partnerships.form(command), metaData);
    }

    @CommandHandler
    Standing on(WhoStands command, MetaData metaData) {
        admit(command, new Need.ToRecord(standing), metaData);
        return standing;
    }

    @CommandHandler
    Standing on(WhoTakesPart command, MetaData metaData) {
        admit(command, new Need.ToKnowWhoTakesPart(standing), metaData);
        return standing;
    }

    @CommandHandler
    List<PartnershipEvent> decide(StandingCommand command, MetaData metaData) {
        admit(command, command.need(standing), metaData);
        ThisPersonIsNotKnown.check(MetaDataOfCommands.unknown(metaData));
        return record(command, Partnerships.decide(command, standing), metaData);
    }

    /** Nobody is asked to leave where what they promised would be left to nobody. */
    @CommandHandler
    void decide(LeavingCommand command, MetaData metaData) {
        Acting acting = admit(command, command.need(standing), metaData);
        Leavings.Decided decided = Leavings.decide(command, acting.person(), standing);
        PartnerLeft left = decided.leaving();
        List<CommitmentEvent> promises = left == null
                ? List.of()
                : commitments.decide(new Leaving(left.person(), decided.carriedBy(), left.on(), acting, standing));
        record(acting.person(), decided.first(), metaData);
        if (left != null && decided.inForce()) {
            record(command, promises, metaData);
            record(command, List.of(left), metaData);
        }
    }

    @CommandHandler
    void decide(SightCommand command, MetaData metaData) {
        Acting acting = admit(command, Sights.need(command, MetaDataOfCommands.acting(metaData), standing), metaData);
        record(command, Sights.decide(command, acting, standing), metaData);
    }

    @CommandHandler
    Standing on(WhoInvites command, MetaData metaData) {
        admit(command, new Need.ToInvite(standing), metaData);
        return standing;
    }

    @CommandHandler
    void decide(InvitationCommand command, MetaData metaData) {
        Acting acting = admit(command, invitations.need(command, standing), metaData);
        record(command, invitations.decide(command, acting, standing), metaData);
    }

    @CommandHandler
    void decide(JourneyCommand command, MetaData metaData) {
        admit(command, new Need.ToRecord(standing), metaData);
        record(command, Journey.decide(command, standing), metaData);
    }

    @CommandHandler
    List<PartnershipEvent> decide(HuiCommand command, MetaData metaData) {
        return record(command, decided(command, metaData), metaData);
    }

    private List<HuiEvent> decided(HuiCommand command, MetaData metaData) {
        LocalDate today = MetaDataOfCommands.acting(metaData).today();
        Acting acting = admit(command, hui.need(command, today, surroundings()), metaData);
        return hui.decide(command, acting, surroundings());
    }

    @CommandHandler
    Table on(WhoDrafts command, MetaData metaData) {
        return table(command, command.hui(), metaData);
    }

    /** Each step stands on those before it; where one is refused none is recorded. */
    @CommandHandler
    void on(ShareDraft command, MetaData metaData) {
        Table table = table(command, command.hui(), metaData);
        table.checkMayShare(MetaDataOfCommands.acting(metaData).person());
        DraftRule.NOTHING_IS_BEING_WRITTEN_AT_THIS_HUI.check(!command.steps().isEmpty());
        command.steps()
                .forEach(step -> step.taken(() -> {
                    long before = version;
                    List<PartnershipEvent> recorded =
                            take(step.taking(), MetaDataOfCommands.saidAloudBy(step.saidAloud(), metaData));
                    for (int i = 0; i < recorded.size(); i++) {
                        answer(recorded.get(i), before + i + 1, step.words(), metaData);
                    }
                }));
    }

    /** All of it is done as it would be, one thing upon the other, and none of it stays. */
    @CommandHandler
    void on(LookAtMinutes question, MetaData metaData) {
        on(question.share(), metaData);
        throw new LookAtMinutes.NothingIsInTheWay();
    }

    /** As where a draft is shared, of what comes without one. */
    @CommandHandler
    void on(TakeSteps command, MetaData metaData) {
        command.steps().forEach(step -> take(step, metaData));
    }

    private List<PartnershipEvent> take(Taking step, MetaData metaData) {
        return switch (step) {
            case Taking.OfTheHui(var it) -> decide(it, metaData);
            case Taking.OfAPromise(var it) -> decide(it, metaData);
            case Taking.OfADecision(var it) -> decide(it, metaData);
            case Taking.OfADifference(var it) -> decide(it, metaData);
            case Taking.OfWhoTakesPart(var it) -> decide(it, metaData);
        };
    }

    /** What those whom an entry binds said of it before it was recorded; who records it says by that alone that it is so. */
    private void answer(PartnershipEvent entry, long version, List<TheirWord> words, MetaData metaData) {
        PersonId recorder = MetaDataOfCommands.acting(metaData).person();
        Set<PersonId> bound = entry instanceof Binds binding ? binding.binds() : Set.of();
        words.stream()
                .filter(it ->
                        bound.contains(it.person()) && !(it.so() && it.person().equals(recorder)))
                .forEach(it -> answer(
                        new WordOnEntry(id, entry, version, recorder, null, it.on()).saying(it.so(), it.person()),
                        it.beside(metaData)));
    }

    /** They were let in where they said so, and it is kept, whatever they may do by now. */
    private void answer(Said word, MetaData metaData) {
        Acting acting = MetaDataOfCommands.acting(metaData);
        switch (word) {
            case Said.OfAnEntry(var it) -> record(it, acting, metaData);
            case Said.OfAPromise(var it) -> record(it, commitments.decide(it, acting, surroundings(), false), metaData);
            case Said.OfALeaving(var it) -> decide(it, metaData);
        }
    }

    private Table table(PartnershipCommand command, HuiId id, MetaData metaData) {
        admit(command, surroundings().toRecordAt(id), metaData);
        return hui.beingMinuted(id)
                .map(it ->
                        new Table(standing, id, it.began(), it.facilitator(), it.minuteTaker(), it.held(), it.next()))
                .orElseThrow(DraftRule.NOTHING_IS_BEING_WRITTEN_AT_THIS_HUI::refusal);
    }

    @CommandHandler
    void decide(EntryCommand command, MetaData metaData) {
        Acting acting = admit(command, command.need(standing), metaData);
        record(command, acting, metaData);
    }

    private void record(EntryCommand command, Acting acting, MetaData metaData) {
        record(
                command,
                Entries.decide(
                        command, commitments::concernedBy, commitments::owedTo, answers, widenings, acting, standing),
                metaData);
        if (command instanceof AnswerEntry answer) {
            takenOnOrNot(answer, acting, metaData);
        }
    }

    /** Who says whether they took a promise on confirms or declines it by that, while it is with them. */
    private void takenOnOrNot(AnswerEntry answer, Acting acting, MetaData metaData) {
        CommitmentId promise = answer.takenOn();
        if (promise != null && commitments.isUnconfirmedWith(promise, acting.person())) {
            CommitmentCommand command = answer.isSo()
                    ? new ConfirmCommitment(id, promise, null, null, answer.on(), null)
                    : new DeclineCommitment(id, promise, null, null, answer.on(), null);
            record(command, commitments.decide(command, acting, surroundings(), false), metaData);
        }
    }

    /** Each answer stands on those before it; where one is refused none is recorded. */
    @CommandHandler
    void on(AnswerSeveral command, MetaData metaData) {
        admit(command, new Need.ToAnswer(standing), metaData);
        MetaData beside = MetaDataOfCommands.ofAnyVersion(metaData);
        command.answers().forEach(answer -> {
            switch (answer) {
                case Said.OfAnEntry(var it) -> decide(it, beside);
                case Said.OfAPromise(var it) -> decide(it, beside);
                case Said.OfALeaving(var it) -> decide(it, beside);
            }
        });
    }

    @CommandHandler
    List<PartnershipEvent> decide(CommitmentCommand command, MetaData metaData) {
        return record(command, decided(command, metaData), metaData);
    }

    /** Who may not know of a promise is told so before anything about versions: it may be a private one, with its own. */
    private List<? extends PartnershipEvent> decided(CommitmentCommand command, MetaData metaData) {
        Acting actor = MetaDataOfCommands.acting(metaData);
        Need need = command.need(surroundings());
        WhoMay.check(actor, need);
        commitments.checkKnown(command, actor.person());
        Acting acting = admit(command, need, metaData);
        boolean taken = MetaDataOfCommands.isTakenFromAFile(metaData);
        return commitments.decide(command, acting, surroundings(), taken);
    }

    @CommandHandler
    WhoPromised.Promiser on(WhoPromised question, MetaData metaData) {
        Acting acting = admit(question, new Need.ToRecord(standing), metaData);
        return commitments.answer(question, acting.person(), standing);
    }

    @CommandHandler
    void decide(WorkCommand command, MetaData metaData) {
        Acting acting = admit(command, new Need.ToRecord(standing), metaData);
        record(command, works.decide(command, acting, standing), metaData);
    }

    @CommandHandler
    List<PartnershipEvent> decide(DecisionCommand command, MetaData metaData) {
        return record(command, decided(command, metaData), metaData);
    }

    private List<PartnershipEvent> decided(DecisionCommand command, MetaData metaData) {
        Acting acting = admit(command, surroundings().toRecordAt(decisions.huiOf(command)), metaData);
        return decisions.decide(command, acting, surroundings());
    }

    @CommandHandler
    List<PartnershipEvent> decide(DisagreementCommand command, MetaData metaData) {
        return record(command, decided(command, metaData), metaData);
    }

    /** As with promises: that there is a guess, those who may not know of it are not told by talk of versions either. */
    private List<DisagreementEvent> decided(DisagreementCommand command, MetaData metaData) {
        Need need = surroundings().toRecordAt(disagreements.huiOf(command));
        Acting actor = MetaDataOfCommands.acting(metaData);
        WhoMay.check(actor, need);
        disagreements.checkKnown(command, actor.person());
        Acting acting = admit(command, need, metaData);
        return disagreements.decide(command, acting, surroundings());
    }

    /** What somebody keeps to themselves is decided here as all else is, and recorded in their own history. */
    @CommandHandler
    List<PartnershipEvent> on(WhatIsPrivate question, MetaData metaData) {
        return List.copyOf(
                switch (question.command()) {
                    case HuiCommand it -> decided(it, metaData);
                    case CommitmentCommand it -> decided(it, metaData);
                    case DecisionCommand it -> decided(it, metaData);
                    case DisagreementCommand it -> decided(it, metaData);
                    default -> throw new IllegalArgumentException(question + " is no word of somebody's own");
                });
    }

    private Acting admit(PartnershipCommand command, Need need, MetaData metaData) {
        Acting acting = MetaDataOfCommands.acting(metaData);
        WhoMay.check(acting, need);
        StaleVersion.check(MetaDataOfCommands.ifMatch(metaData), version);
        acting.checkHappened(command);
        return acting;
    }

    /** Whether someone is known is told after everything else, so that nobody finds it out who may not record this. */
    private static List<PartnershipEvent> record(
            PartnershipCommand command, Collection<? extends PartnershipEvent> events, MetaData metaData) {
        return record(command.speaker(MetaDataOfCommands.acting(metaData).person()), events, metaData);
    }

    private static List<PartnershipEvent> record(
            PersonId speaker, Collection<? extends PartnershipEvent> events, MetaData metaData) {
        ThisPersonIsNotKnown.check(MetaDataOfCommands.unknown(metaData));
        events.forEach(it -> APrivateEntryIsKeptByItsAuthor.check(it.audience()));
        MetaData beside = MetaDataOfCommands.ofEvents(metaData, speaker);
        events.forEach(event ->
                AggregateLifecycle.apply(event, event instanceof Binds ? MetaDataOfCommands.asking(beside) : beside));
        return List.copyOf(events);
    }

    @EventSourcingHandler
    void on(PartnershipEvent event, @SequenceNumber long sequence, MetaData metaData) {
        version = sequence + 1;
        switch (event) {
            case PartnershipFormed formed -> {
                id = formed.partnership();
                standing = Standing.of(formed);
            }
            case StandingEvent changed -> {
                standing = standing.after(changed, version);
                invitations.on(changed);
            }
            case SightEvent paused -> standing = standing.after(paused, version);
            case InvitationEvent asked -> invitations.on(asked, MetaDataOfCommands.recorder(metaData));
            case CommitmentEvent promised -> commitments.on(promised, version, MetaDataOfCommands.recorder(metaData));
            case WorkEvent done -> works.on(done);
            case HuiEvent met -> hui.on(met, version);
            case DecisionEvent decided -> decisions.on(decided, version);
            case DisagreementEvent differed -> disagreements.on(differed, version);
            case AnswerEvent answer -> on(answer);
            case EntryWidened widened -> widenings.on(widened);
            case JourneyEvent _, ReplyGiven _, EntryReadBack _, EntryShared _ -> {}
        }
    }

    /** What someone says last of an entry that binds them counts, as far as rules look at that. */
    private void on(AnswerEvent answer) {
        answers.on(answer);
        commitments.on(answer);
        decisions.on(answer);
        disagreements.on(answer);
        standing = standing.after(answer, version);
    }

    private Surroundings surroundings() {
        return new Here(standing, commitments, hui, decisions, disagreements, widenings);
    }

    /** A history that is not understood as a whole is not decided upon. */
    @EventSourcingHandler
    void on(UnknownEvent event) {
        throw event.asError();
    }
}
