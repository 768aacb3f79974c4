package nz.partnershipledger.query.entry;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.Thing;
import nz.partnershipledger.events.commitment.AgreementDenied;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.ChangeWithdrawn;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentBegun;
import nz.partnershipledger.events.commitment.CommitmentConfirmed;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.CommitmentReopened;
import nz.partnershipledger.events.commitment.CommitmentWentOn;
import nz.partnershipledger.events.commitment.CommitmentWithdrawn;
import nz.partnershipledger.events.commitment.HandAskedFor;
import nz.partnershipledger.events.commitment.HandOverAccepted;
import nz.partnershipledger.events.commitment.HandOverDeclined;
import nz.partnershipledger.events.commitment.HandOverOffered;
import nz.partnershipledger.events.commitment.KeepingDisputed;
import nz.partnershipledger.events.commitment.ProgressNoted;
import nz.partnershipledger.events.commitment.ReasonShared;
import nz.partnershipledger.events.commitment.WorkEvent;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.decision.DecisionHandedOver;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionMapConfirmed;
import nz.partnershipledger.events.decision.DecisionMapDrawn;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.DecisionReviewed;
import nz.partnershipledger.events.decision.MapEvent;
import nz.partnershipledger.events.decision.MatterEvent;
import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.decision.PlanAmended;
import nz.partnershipledger.events.decision.StanceConfirmed;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.disagreement.CommonGroundNoted;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.disagreement.DisagreementLeftStanding;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.DisagreementReopened;
import nz.partnershipledger.events.disagreement.DisagreementSettled;
import nz.partnershipledger.events.disagreement.GuessDeclined;
import nz.partnershipledger.events.disagreement.GuessEvent;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.OpenDifferenceEvent;
import nz.partnershipledger.events.disagreement.PositionConfirmed;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.events.disagreement.WordExplained;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.events.entry.EntryEvent;
import nz.partnershipledger.events.entry.EntryReadBack;
import nz.partnershipledger.events.entry.EntryShared;
import nz.partnershipledger.events.entry.EntryWidened;
import nz.partnershipledger.events.entry.ReplyGiven;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GatheringEvent;
import nz.partnershipledger.events.hui.GoingWellEvent;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.hui.VoiceConfirmed;
import nz.partnershipledger.events.hui.VoiceEvent;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.events.invitation.InvitationEvent;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import nz.partnershipledger.events.partnership.LeavingWithdrawn;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.partnership.PartnershipRenamed;
import nz.partnershipledger.events.partnership.SightEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.partnership.TierChanged;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * The view of what entries ask of people, and what they said: one row for each entry and each person whom it binds or asks. What is asked
 * again takes the place of what was asked before; who has left is not asked any more.
 */
public final class Answers extends Fold<AnswerRow> {
    private static final String PERSON = "person";
    private static final Set<Asking> ENDING_WITH_THE_PROMISE =
            EnumSet.of(Asking.ACCEPT, Asking.GIVE_A_HAND, Asking.TAKE_ON, Asking.CHANGE);

    /** By which somebody has a promise. */
    private static final Set<Class<? extends PartnershipEvent>> TAKEN_ON =
            Set.of(CommitmentMade.class, CommitmentAccepted.class, HandOverAccepted.class);

    /** Hears all that happens in partnerships: a new kind of entry that binds people is here by that alone. */
    public Answers() {
        super("answers", AnswerRow.class, AnswerRow::key, "entry", PERSON);
        hears(PartnershipEvent.class, Answers::touched, (it, rows) -> new Entry(it, rows).happened());
    }

    @Override
    public boolean keepsReaders() {
        return true;
    }

    /** What somebody has not said is told to nobody but them. */
    @Override
    public boolean isFor(AnswerRow row, PersonId reader) {
        return row.isFor(reader)
                && (row.saidOn() != null || (row.waits() && row.person().equals(reader)));
    }

    private static Set<Touched> touched(PartnershipEvent event) {
        UUID of = about(event);
        return of != null
                ? Set.of(new Touched("thing", of))
                : switch (event) {
                    case AnswerEvent answer -> rowsOf(answer.by());
                    case EntryReadBack read -> rowsOf(read.to());
                    case EntryWidened widened -> rowsOf(widened.by());
                    case EntryShared _ -> Set.of();
                    case ReplyGiven reply -> rowsOf(reply.by());
                    case StandingEvent stood ->
                        switch (stood) {
                            case PartnerLeft left -> rowsOf(left.person());
                            case LeavingWithdrawn withdrawn -> rowsOf(withdrawn.person());
                            case PartnershipFormed _, PartnerJoined _, FacilitatorChanged _ -> Set.of();
                            case LeavingAskedFor _, TierChanged _, PartnershipRenamed _ -> Set.of();
                        };
                    case CommitmentEvent _, WorkEvent _, HuiEvent _, DecisionEvent _, DisagreementEvent _ -> Set.of();
                    case SightEvent _, JourneyEvent _, InvitationEvent _ -> Set.of();
                };
    }

    /** What it is about; an answer is about what its entry is about. */
    private static @Nullable UUID about(PartnershipEvent event) {
        return switch (event) {
            case AnswerEvent answer -> answer.about();
            case EntryReadBack read -> read.about();
            case EntryWidened widened -> widened.about();
            case EntryShared shared -> shared.about();
            case ReplyGiven _, StandingEvent _, SightEvent _, JourneyEvent _, InvitationEvent _ -> null;
            case CommitmentEvent _, WorkEvent _, HuiEvent _, DecisionEvent _, DisagreementEvent _ -> {
                Thing thing = event.thing();
                yield thing == null ? null : thing.value();
            }
        };
    }

    private static Set<Touched> rowsOf(PersonId person) {
        return Set.of(new Touched(PERSON, person.value()));
    }

    /** One entry, and the rows that it adds or changes. */
    private record Entry(Recorded<PartnershipEvent> recorded, Rows<AnswerRow> rows) {
        void happened() {
            PartnershipEvent event = recorded.event();
            if (event instanceof Binds binding) {
                binding.binds().forEach(this::binds);
            }
            switch (event) {
                case AnswerEvent answer ->
                    change(is(answer.entry(), answer.by()), it -> it.answered(answer, recorded.position()));
                case EntryReadBack read -> change(is(read.entry(), read.to()), it -> it.readBack(read));
                case EntryWidened widened ->
                    change(
                            it -> it.version() == widened.entry(),
                            it -> it.readBy(widened.audience().readers(it.recorder())));
                case EntryShared _ -> {}
                case ReplyGiven reply ->
                    settle(is(reply.entry(), reply.by()).and(it -> it.asking() == Asking.GIVE_A_HAND));
                case StandingEvent stood -> happened(stood);
                case CommitmentBegun begun -> happened(begun);
                case CommitmentWentOn wentOn -> happened(wentOn);
                case MatterEvent matter -> happened(matter);
                case MapEvent map -> happened(map);
                case OpenDifferenceEvent difference -> happened(difference);
                case GuessEvent guess -> happened(guess);
                case VoiceEvent voice -> happened(voice);
                case PlanAmended _, WordExplained _, WorkEvent _, JourneyEvent _, InvitationEvent _ -> {}
                case GatheringEvent _, GoingWellEvent _, DifficultyNamed _, SightEvent _ -> {}
            }
        }

        private void happened(StandingEvent event) {
            switch (event) {
                case PartnerLeft left -> settle(it -> it.person().equals(left.person()));
                case LeavingWithdrawn withdrawn ->
                    settle(asking(Asking.LEAVE).and(it -> it.person().equals(withdrawn.person())));
                case PartnershipFormed _,
                        PartnerJoined _,
                        LeavingAskedFor _,
                        FacilitatorChanged _,
                        TierChanged _,
                        PartnershipRenamed _ -> {}
            }
        }

        private void happened(CommitmentBegun event) {
            switch (event) {
                case CommitmentProposed proposed ->
                    ask(Set.of(proposed.promise().promiser()), Asking.ACCEPT);
                case CommitmentMade _ -> {}
            }
            change(
                    it -> it.entry() == recorded.position(),
                    it -> it.owedTo(event.promise().owedTo()));
        }

        private void happened(CommitmentWentOn event) {
            switch (event) {
                case CommitmentConfirmed it -> confirmed(TAKEN_ON, it.by());
                case CommitmentAccepted _ -> settle(asking(Asking.ACCEPT));
                case CommitmentDeclined it -> {
                    say(Word.NOT_SO, row -> isOf(row, TAKEN_ON, it.by()));
                    ended();
                }
                case AgreementDenied it -> say(Word.NOT_SO, is(it.entry(), it.by()));
                case CommitmentEntryTakenBack it -> {
                    say(Word.NOT_SO, is(it.entry(), it.by()));
                    settle(row -> row.version() == it.entry());
                }
                case CommitmentKept kept -> {
                    ended();
                    asksWhetherItIsSeen(kept);
                }
                case KeepingDisputed it ->
                    say(
                            Word.NOT_SO,
                            asking(Asking.SEE)
                                    .and(AnswerRow::waits)
                                    .and(row -> row.person().equals(it.by())));
                case CommitmentReopened _ -> settle(asking(Asking.SEE));
                case HandOverOffered offered -> ask(Set.of(offered.to()), Asking.TAKE_ON);
                case HandOverAccepted _ -> settle(asking(Asking.TAKE_ON).or(asking(Asking.CHANGE)));
                case HandOverDeclined _ -> settle(asking(Asking.TAKE_ON));
                case ChangeWithdrawn _ -> settle(asking(Asking.CHANGE));
                case HandAskedFor asked -> ask(asked.of(), Asking.GIVE_A_HAND);
                case CommitmentMissed _, CommitmentReleased _, CommitmentWithdrawn _ -> ended();
                case ProgressNoted _, CommitmentRenegotiated _, ReasonShared _, ChangeAskedFor _ -> {}
            }
        }

        /** Whom it was for, unless they did it or wrote it down themselves; of what a file tells, nobody is. */
        private void asksWhetherItIsSeen(CommitmentKept kept) {
            if (recorded.source() == Source.IMPORT) {
                return;
            }
            here().flatMap(it -> Stream.ofNullable(it.owedTo()))
                    .filter(it -> !it.equals(kept.by()) && !it.equals(recorded.recorder()))
                    .findFirst()
                    .ifPresent(it -> ask(Set.of(it), Asking.SEE));
        }

        /** Of what is over, nobody is asked to take it on or to help with it. */
        private void ended() {
            settle(it -> ENDING_WITH_THE_PROMISE.contains(it.asking()));
        }

        private void happened(MatterEvent event) {
            switch (event) {
                case StanceConfirmed it -> confirmed(Set.of(StanceTaken.class), it.by());
                case DecisionProposed _, OutcomeWished _, StanceTaken _ -> {}
                case DecisionHandedOver _, DecisionMade _, DecisionReviewed _ -> {}
            }
        }

        private void happened(MapEvent event) {
            switch (event) {
                case DecisionMapConfirmed it -> confirmed(Set.of(DecisionMapDrawn.class), it.by());
                case DecisionMapDrawn _ -> {}
            }
        }

        private void happened(OpenDifferenceEvent event) {
            switch (event) {
                case PositionConfirmed it -> confirmed(Set.of(PositionTaken.class), it.by());
                case PositionTaken it -> {
                    if (it.guess() != null) {
                        answered(it.by());
                    }
                }
                case DisagreementRaised _, CommonGroundNoted _, DisagreementSettled _ -> {}
                case DisagreementLeftStanding _, DisagreementReopened _ -> {}
            }
        }

        private void happened(GuessEvent event) {
            switch (event) {
                case GuessShown shown ->
                    rows.add(AnswerRow.asked(recorded, shown.whose(), Asking.GUESSED, shown.guess()));
                case GuessDeclined declined -> answered(declined.by());
                case PositionGuessed _ -> {}
            }
        }

        private void answered(PersonId whose) {
            settle(asking(Asking.GUESSED).and(it -> it.person().equals(whose)));
        }

        private void happened(VoiceEvent event) {
            switch (event) {
                case VoiceConfirmed it -> confirmed(Set.of(VoiceHeard.class), it.by());
                case VoiceHeard _ -> {}
            }
        }

        /** What is said of the same in an entry of the same kind takes the place of what was said before. */
        private void binds(PersonId person) {
            String type = Catalogue.storedForm(recorded.event().getClass()).name();
            settle(it ->
                    it.thing() != null && it.type().equals(type) && it.person().equals(person));
            rows.add(AnswerRow.asked(recorded, person, whatIsAsked(recorded.event()), null));
        }

        private static Asking whatIsAsked(PartnershipEvent event) {
            return switch (event) {
                case ChangeAskedFor _ -> Asking.CHANGE;
                case LeavingAskedFor _ -> Asking.LEAVE;
                case CommitmentEvent _, StandingEvent _, JourneyEvent _, WorkEvent _, HuiEvent _ -> Asking.CONFIRM;
                case DecisionEvent _, DisagreementEvent _, EntryEvent _, InvitationEvent _, SightEvent _ ->
                    Asking.CONFIRM;
            };
        }

        private void ask(Set<PersonId> people, Asking asking) {
            people.forEach(person -> rows.add(AnswerRow.asked(recorded, person, asking, null)));
        }

        private static Predicate<AnswerRow> asking(Asking asking) {
            return it -> it.asking() == asking;
        }

        private static Predicate<AnswerRow> is(long version, PersonId person) {
            return it -> it.version() == version && it.person().equals(person);
        }

        /** They confirmed, in the way that there was before there was one for all, what was written down for them last. */
        private void confirmed(Set<Class<? extends PartnershipEvent>> what, PersonId by) {
            here().filter(it -> isOf(it, what, by))
                    .max(Comparator.comparingLong(AnswerRow::entry))
                    .ifPresent(last -> rows.change(last.key(), it -> it.said(Word.CONFIRMED, recorded)));
        }

        private static boolean isOf(AnswerRow row, Set<Class<? extends PartnershipEvent>> what, PersonId person) {
            return row.person().equals(person)
                    && what.stream()
                            .anyMatch(it ->
                                    row.type().equals(Catalogue.storedForm(it).name()));
        }

        private void say(Word word, Predicate<AnswerRow> which) {
            change(which, it -> it.said(word, recorded));
        }

        private void settle(Predicate<AnswerRow> which) {
            change(which.and(AnswerRow::waits), AnswerRow::settled);
        }

        private void change(Predicate<AnswerRow> which, UnaryOperator<AnswerRow> change) {
            here().filter(which).forEach(it -> rows.change(it.key(), change));
        }

        /** What is of the same partnership, and about the same or of the same person. */
        private Stream<AnswerRow> here() {
            return rows.touched().stream()
                    .filter(it -> it.partnership().equals(recorded.event().partnership()));
        }
    }
}
