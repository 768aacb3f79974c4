package nz.partnershipledger.command;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.StaleVersion;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.ThisPersonIsNotKnown;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.command.base.WhoMay;
import nz.partnershipledger.command.base.WhoStands;
import nz.partnershipledger.command.commitment.AcceptCommitment;
import nz.partnershipledger.command.commitment.AskForAHand;
import nz.partnershipledger.command.commitment.CommitmentCommand;
import nz.partnershipledger.command.commitment.Commitments;
import nz.partnershipledger.command.commitment.ConfirmCommitment;
import nz.partnershipledger.command.commitment.DeclineCommitment;
import nz.partnershipledger.command.commitment.DenyAgreement;
import nz.partnershipledger.command.commitment.DisputeKeeping;
import nz.partnershipledger.command.commitment.HandOverCommitment;
import nz.partnershipledger.command.commitment.KeepCommitment;
import nz.partnershipledger.command.commitment.Leaving;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.command.commitment.MissCommitment;
import nz.partnershipledger.command.commitment.NoteProgress;
import nz.partnershipledger.command.commitment.ReleaseCommitment;
import nz.partnershipledger.command.commitment.RenegotiateCommitment;
import nz.partnershipledger.command.commitment.ReopenCommitment;
import nz.partnershipledger.command.commitment.ShareReason;
import nz.partnershipledger.command.commitment.TakeBackEntry;
import nz.partnershipledger.command.commitment.WithdrawCommitment;
import nz.partnershipledger.command.decision.AmendPlan;
import nz.partnershipledger.command.decision.ConfirmDecisionMap;
import nz.partnershipledger.command.decision.ConfirmStance;
import nz.partnershipledger.command.decision.DecisionCommand;
import nz.partnershipledger.command.decision.Decisions;
import nz.partnershipledger.command.decision.DrawDecisionMap;
import nz.partnershipledger.command.decision.HandOverDecision;
import nz.partnershipledger.command.decision.MakeDecision;
import nz.partnershipledger.command.decision.ProposeDecision;
import nz.partnershipledger.command.decision.ReviewDecision;
import nz.partnershipledger.command.decision.TakeStance;
import nz.partnershipledger.command.decision.WishOutcome;
import nz.partnershipledger.command.desk.MetaDataOfCommands;
import nz.partnershipledger.command.disagreement.ConfirmGuess;
import nz.partnershipledger.command.disagreement.ConfirmPosition;
import nz.partnershipledger.command.disagreement.DeclineGuess;
import nz.partnershipledger.command.disagreement.DisagreementCommand;
import nz.partnershipledger.command.disagreement.Disagreements;
import nz.partnershipledger.command.disagreement.ExplainWord;
import nz.partnershipledger.command.disagreement.LeaveDisagreementStanding;
import nz.partnershipledger.command.disagreement.NoteCommonGround;
import nz.partnershipledger.command.disagreement.RaiseDisagreement;
import nz.partnershipledger.command.disagreement.ReopenDisagreement;
import nz.partnershipledger.command.disagreement.SayPosition;
import nz.partnershipledger.command.disagreement.SettleDisagreement;
import nz.partnershipledger.command.disagreement.ShowGuess;
import nz.partnershipledger.command.draft.DraftRule;
import nz.partnershipledger.command.draft.ShareDraft;
import nz.partnershipledger.command.draft.Table;
import nz.partnershipledger.command.draft.WhoDrafts;
import nz.partnershipledger.command.entry.Entries;
import nz.partnershipledger.command.entry.ReplyToEntry;
import nz.partnershipledger.command.hui.AllHui;
import nz.partnershipledger.command.hui.HuiCommand;
import nz.partnershipledger.command.hui.RecordMeeting;
import nz.partnershipledger.command.journey.Journey;
import nz.partnershipledger.command.journey.MoveToElement;
import nz.partnershipledger.command.partnership.AddPartner;
import nz.partnershipledger.command.partnership.ChangeFacilitator;
import nz.partnershipledger.command.partnership.ChangeTier;
import nz.partnershipledger.command.partnership.FormPartnership;
import nz.partnershipledger.command.partnership.LeavePartnership;
import nz.partnershipledger.command.partnership.MayAddPartners;
import nz.partnershipledger.command.partnership.Partnerships;
import nz.partnershipledger.command.partnership.StandingCommand;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.entry.EntryEvent;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.PartnershipFormed;
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
 * the caller seen the latest version, do the rules allow it.
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
    private PartnershipId id;

    private long version;
    private Standing standing;
    private Commitments commitments = new Commitments();
    private AllHui hui = new AllHui();
    private Decisions decisions = new Decisions();
    private Disagreements disagreements = new Disagreements();

    /** For whoever rebuilds it from its history or from a snapshot. */
    @SuppressWarnings("NullAway.Init")
    protected Partnership() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Partnership(FormPartnership command, MetaData metaData) {
        WhoMay.check(MetaDataOfCommands.acting(metaData).actor(), new Need.ToForm(command.cluster()));
        record(command, Partnerships.form(command), metaData);
    }

    @CommandHandler
    Standing on(WhoStands command, MetaData metaData) {
        admit(new Need.ToRecord(standing), metaData);
        WhatAnEntryLinksToIsHere.check(surroundings(), command.links());
        return standing;
    }

    @CommandHandler
    PartnershipId on(MayAddPartners command, MetaData metaData) {
        admit(new Need.ToChangeWhoTakesPart(standing), metaData);
        return id;
    }

    @CommandHandler
    void on(AddPartner command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(ChangeFacilitator command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(ChangeTier command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(LeavePartnership command, MetaData metaData) {
        Acting acting = admit(command.need(standing), metaData);
        List<StandingEvent> left = Partnerships.decide(command, standing);
        Leaving leaving = new Leaving(command.person(), command.carriedBy(), command.on(), acting, standing);
        record(command, commitments.decide(leaving), metaData);
        record(command, left, metaData);
    }

    @CommandHandler
    void on(MoveToElement command, MetaData metaData) {
        admit(new Need.ToRecord(standing), metaData);
        record(command, Journey.decide(command, standing), metaData);
    }

    @CommandHandler
    void on(MakeCommitment command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(AcceptCommitment command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(ConfirmCommitment command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(DeclineCommitment command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(WithdrawCommitment command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(NoteProgress command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(AskForAHand command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(RenegotiateCommitment command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(HandOverCommitment command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(KeepCommitment command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(MissCommitment command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(ReleaseCommitment command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(DisputeKeeping command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(ReopenCommitment command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(TakeBackEntry command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(DenyAgreement command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(ShareReason command, MetaData metaData) {
        decide(command, metaData);
    }

    /** Whether someone is known is told after everything else, so that nobody finds it out who may not record this. */
    @CommandHandler
    void on(RecordMeeting meeting, MetaData metaData) {
        HuiCommand command = meeting.command();
        List<HuiEvent> events = decided(command, metaData);
        ThisPersonIsNotKnown.check(meeting.unknown());
        record(command, events, metaData);
    }

    @CommandHandler
    Table on(WhoDrafts command, MetaData metaData) {
        return table(command.hui(), metaData);
    }

    /** Each step stands on those before it; where one is refused none is recorded. */
    @CommandHandler
    void on(ShareDraft command, MetaData metaData) {
        Table table = table(command.hui(), metaData);
        table.checkMayShare(MetaDataOfCommands.acting(metaData).person());
        DraftRule.NOTHING_IS_BEING_WRITTEN_AT_THIS_HUI.check(!command.steps().isEmpty());
        command.steps()
                .forEach(step -> step.taken(() -> {
                    switch (step.command()) {
                        case HuiCommand it -> record(it, decided(it, metaData), metaData);
                        case CommitmentCommand it -> decide(it, metaData);
                        case DecisionCommand it -> decide(it, metaData);
                        case DisagreementCommand it -> decide(it, metaData);
                        default ->
                            throw new IllegalArgumentException(
                                    "no step of minutes: " + step.command().getClass());
                    }
                }));
    }

    private Table table(HuiId id, MetaData metaData) {
        admit(surroundings().toRecordAt(id), metaData);
        return hui.beingMinuted(id)
                .map(it ->
                        new Table(standing, id, it.began(), it.facilitator(), it.minuteTaker(), it.held(), it.next()))
                .orElseThrow(DraftRule.NOTHING_IS_BEING_WRITTEN_AT_THIS_HUI::refusal);
    }

    private List<HuiEvent> decided(HuiCommand command, MetaData metaData) {
        LocalDate today = MetaDataOfCommands.acting(metaData).today();
        Acting acting = admit(hui.need(command, today, surroundings()), metaData);
        return hui.decide(command, acting, surroundings());
    }

    @CommandHandler
    void on(ProposeDecision command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(WishOutcome command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(TakeStance command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(ConfirmStance command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(HandOverDecision command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(MakeDecision command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(ReviewDecision command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(DrawDecisionMap command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(ConfirmDecisionMap command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(AmendPlan command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(RaiseDisagreement command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(SayPosition command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(ConfirmPosition command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(ShowGuess command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(ConfirmGuess command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(DeclineGuess command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(NoteCommonGround command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(SettleDisagreement command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(LeaveDisagreementStanding command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(ReopenDisagreement command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(ExplainWord command, MetaData metaData) {
        decide(command, metaData);
    }

    @CommandHandler
    void on(ReplyToEntry command, MetaData metaData) {
        Acting acting = admit(new Need.ToAnswer(standing), metaData);
        CommitmentId about = command.commitment();
        ReplyToEntry asked = about == null ? command : command.alsoConcerning(commitments.concernedBy(about));
        record(command, Entries.decide(asked, acting, standing), metaData);
    }

    private void decide(StandingCommand command, MetaData metaData) {
        admit(command.need(standing), metaData);
        record(command, Partnerships.decide(command, standing), metaData);
    }

    /** Who may not know of a promise is told so before anything about versions: it may be a private one, with its own. */
    private void decide(CommitmentCommand command, MetaData metaData) {
        Acting actor = MetaDataOfCommands.acting(metaData);
        Need need = command.need(surroundings());
        WhoMay.check(actor.actor(), need);
        commitments.checkKnown(command, actor.person());
        Acting acting = admit(need, metaData);
        record(command, commitments.decide(command, acting, surroundings()), metaData);
    }

    private void decide(DecisionCommand command, MetaData metaData) {
        Acting acting = admit(surroundings().toRecordAt(decisions.huiOf(command)), metaData);
        record(command, decisions.decide(command, acting, surroundings()), metaData);
    }

    /** As with promises: that there is a guess, those who may not know of it are not told by talk of versions either. */
    private void decide(DisagreementCommand command, MetaData metaData) {
        Need need = surroundings().toRecordAt(disagreements.huiOf(command));
        Acting actor = MetaDataOfCommands.acting(metaData);
        WhoMay.check(actor.actor(), need);
        disagreements.checkKnown(command, actor.person());
        Acting acting = admit(need, metaData);
        record(command, disagreements.decide(command, acting, surroundings()), metaData);
    }

    private Acting admit(Need need, MetaData metaData) {
        Acting acting = MetaDataOfCommands.acting(metaData);
        WhoMay.check(acting.actor(), need);
        StaleVersion.check(MetaDataOfCommands.ifMatch(metaData), version);
        return acting;
    }

    private static void record(
            PartnershipCommand command, Collection<? extends PartnershipEvent> events, MetaData metaData) {
        MetaData beside = MetaDataOfCommands.ofEvents(
                metaData, command.speaker(MetaDataOfCommands.acting(metaData).person()));
        events.forEach(event -> AggregateLifecycle.apply(event, beside));
    }

    @EventSourcingHandler
    void on(PartnershipEvent event, @SequenceNumber long sequence, MetaData metaData) {
        version = sequence + 1;
        switch (event) {
            case PartnershipFormed formed -> {
                id = formed.partnership();
                standing = Standing.of(formed);
            }
            case StandingEvent changed -> standing = standing.after(changed);
            case CommitmentEvent promised -> commitments.on(promised, version, MetaDataOfCommands.recorder(metaData));
            case HuiEvent met -> hui.on(met);
            case DecisionEvent decided -> decisions.on(decided);
            case DisagreementEvent differed -> disagreements.on(differed);
            case JourneyEvent _, EntryEvent _ -> {}
        }
    }

    private Surroundings surroundings() {
        return new Here(standing, commitments, hui, decisions, disagreements);
    }

    /** A history that is not understood as a whole is not decided upon. */
    @EventSourcingHandler
    void on(UnknownEvent event) {
        throw event.asError();
    }
}
