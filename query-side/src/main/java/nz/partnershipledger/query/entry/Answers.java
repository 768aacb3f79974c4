package nz.partnershipledger.query.entry;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.commitment.AgreementDenied;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.ChangeWithdrawn;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentConfirmed;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentWithdrawn;
import nz.partnershipledger.events.commitment.HandAskedFor;
import nz.partnershipledger.events.commitment.HandOverAccepted;
import nz.partnershipledger.events.commitment.HandOverDeclined;
import nz.partnershipledger.events.commitment.HandOverOffered;
import nz.partnershipledger.events.decision.DecisionMapConfirmed;
import nz.partnershipledger.events.decision.DecisionMapDrawn;
import nz.partnershipledger.events.decision.StanceConfirmed;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.disagreement.GuessDeclined;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.PositionConfirmed;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.events.entry.ReplyGiven;
import nz.partnershipledger.events.hui.VoiceConfirmed;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;
import nz.partnershipledger.store.Catalogue;

/**
 * The view of what entries ask of people, and what they said: one row for each entry and each person whom it binds or asks. What is asked
 * again takes the place of what was asked before; who has left is not asked any more.
 */
public final class Answers extends Fold<AnswerRow> {
    private static final String PERSON = "person";
    private static final Set<Asking> ENDING_WITH_THE_PROMISE =
            EnumSet.of(Asking.GIVE_A_HAND, Asking.TAKE_ON, Asking.CHANGE);

    /** Hears all that happens in partnerships: a new kind of entry that binds people is here by that alone. */
    public Answers() {
        super("answers", AnswerRow.class, AnswerRow::key, "entry", PERSON);
        hears(PartnershipEvent.class, Answers::touched, (it, rows) -> new Entry(it, rows).happened());
    }

    private static Set<Touched> touched(PartnershipEvent event) {
        UUID thing = event.thing() == null ? null : event.thing().value();
        UUID of = event instanceof AnswerEvent answer ? answer.about() : thing;
        if (of != null) {
            return Set.of(new Touched("thing", of));
        }
        if (event instanceof AnswerEvent answer) {
            return rowsOf(answer.by());
        }
        if (event instanceof ReplyGiven reply) {
            return rowsOf(reply.by());
        }
        return event instanceof PartnerLeft left ? rowsOf(left.person()) : Set.of();
    }

    private static Set<Touched> rowsOf(PersonId person) {
        return Set.of(new Touched(PERSON, person.value()));
    }

    /** One entry, and the rows that it adds or changes. */
    private record Entry(Recorded<PartnershipEvent> recorded, Rows<AnswerRow> rows) {
        void happened() {
            asks(recorded.event());
            answers(recorded.event());
        }

        private void asks(PartnershipEvent event) {
            if (event instanceof Binds binding) {
                binding.binds().forEach(person -> {
                    settle(it -> it.person().equals(person) && isOfThisKind(it));
                    rows.add(AnswerRow.asked(
                            recorded, person, event instanceof ChangeAskedFor ? Asking.CHANGE : Asking.CONFIRM));
                });
            }
            if (event instanceof CommitmentProposed proposed) {
                ask(Set.of(proposed.promise().promiser()), Asking.ACCEPT);
            }
            if (event instanceof HandOverOffered offered) {
                ask(Set.of(offered.to()), Asking.TAKE_ON);
            }
            if (event instanceof GuessShown shown) {
                ask(Set.of(shown.whose()), Asking.GUESSED);
            }
            if (event instanceof HandAskedFor asked) {
                ask(asked.of(), Asking.GIVE_A_HAND);
            }
        }

        private void ask(Set<PersonId> people, Asking asking) {
            people.forEach(person -> rows.add(AnswerRow.asked(recorded, person, asking)));
        }

        private boolean isOfThisKind(AnswerRow row) {
            return row.thing() != null
                    && row.type()
                            .equals(Catalogue.storedForm(recorded.event().getClass())
                                    .name());
        }

        private void answers(PartnershipEvent event) {
            if (event instanceof AnswerEvent answer) {
                change(
                        it -> it.version() == answer.entry() && it.person().equals(answer.by()),
                        it -> it.answered(answer, recorded.position()));
            }
            if (event instanceof ReplyGiven reply) {
                settle(it -> it.asking() == Asking.GIVE_A_HAND
                        && it.version() == reply.entry()
                        && it.person().equals(reply.by()));
            }
            if (event instanceof PartnerLeft left) {
                settle(it -> it.person().equals(left.person()));
            }
            if (event instanceof GuessDeclined it) {
                settle(row -> row.asking() == Asking.GUESSED && row.person().equals(it.by()));
            }
            if (event instanceof PositionTaken it && it.guess() != null) {
                settle(row -> row.asking() == Asking.GUESSED && row.person().equals(it.by()));
            }
            if (event instanceof StanceConfirmed it) {
                confirmed(StanceTaken.class, it.by());
            }
            if (event instanceof DecisionMapConfirmed it) {
                confirmed(DecisionMapDrawn.class, it.by());
            }
            if (event instanceof PositionConfirmed it) {
                confirmed(PositionTaken.class, it.by());
            }
            if (event instanceof VoiceConfirmed it) {
                confirmed(VoiceHeard.class, it.by());
            }
            ofPromises(event);
        }

        private void ofPromises(PartnershipEvent event) {
            if (event instanceof CommitmentConfirmed it) {
                confirmed(CommitmentMade.class, it.by());
            }
            if (event instanceof CommitmentDeclined it) {
                say(Word.NOT_SO, row -> isOf(row, CommitmentMade.class, it.by()));
                settle(row -> row.asking() == Asking.ACCEPT);
            }
            if (event instanceof AgreementDenied it) {
                say(
                        Word.NOT_SO,
                        row -> row.version() == it.entry() && row.person().equals(it.by()));
            }
            if (event instanceof CommitmentEntryTakenBack it) {
                say(
                        Word.NOT_SO,
                        row -> row.version() == it.entry() && row.person().equals(it.by()));
                settle(row -> row.version() == it.entry());
            }
            if (event instanceof CommitmentAccepted || event instanceof CommitmentWithdrawn) {
                settle(row -> row.asking() == Asking.ACCEPT);
            }
            if (event instanceof HandOverAccepted || event instanceof HandOverDeclined) {
                settle(row -> row.asking() == Asking.TAKE_ON);
            }
            if (event instanceof HandOverAccepted || event instanceof ChangeWithdrawn) {
                settle(row -> row.asking() == Asking.CHANGE);
            }
            if (event instanceof CommitmentKept
                    || event instanceof CommitmentMissed
                    || event instanceof CommitmentReleased
                    || event instanceof CommitmentWithdrawn
                    || event instanceof CommitmentDeclined) {
                settle(row -> ENDING_WITH_THE_PROMISE.contains(row.asking()));
            }
        }

        /** They confirmed, in the way that there was before there was one for all, what was written down for them last. */
        private void confirmed(Class<? extends PartnershipEvent> what, PersonId by) {
            rows.all().stream()
                    .filter(it -> isHere(it) && isOf(it, what, by))
                    .max(Comparator.comparingLong(AnswerRow::entry))
                    .ifPresent(last -> rows.change(last.key(), it -> it.said(Word.CONFIRMED, recorded)));
        }

        private static boolean isOf(AnswerRow row, Class<? extends PartnershipEvent> what, PersonId person) {
            return row.type().equals(Catalogue.storedForm(what).name())
                    && row.person().equals(person);
        }

        private void say(Word said, Predicate<AnswerRow> which) {
            change(which, it -> it.said(said, recorded));
        }

        private void settle(Predicate<AnswerRow> which) {
            change(which.and(AnswerRow::waits), AnswerRow::settled);
        }

        private void change(Predicate<AnswerRow> which, UnaryOperator<AnswerRow> change) {
            rows.changeWhere(it -> isHere(it) && which.test(it), change);
        }

        /** Whether it is of the same partnership and about the same; of what goes on nowhere, only the partnership is the same. */
        private boolean isHere(AnswerRow row) {
            PartnershipEvent event = recorded.event();
            UUID about = event.thing() == null ? null : event.thing().value();
            return row.partnership().equals(event.partnership()) && (about == null || about.equals(row.thing()));
        }
    }
}
