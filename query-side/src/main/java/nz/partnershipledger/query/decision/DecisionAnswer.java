package nz.partnershipledger.query.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.query.entry.Agreement;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.list.InOrder;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/**
 * A matter to decide, and what became of it. Texts are the words, or that and why they were removed.
 *
 * @param id the matter
 * @param partnership the partnership
 * @param question what is to be decided
 * @param proposal what was proposed
 * @param proposedBy who proposed it
 * @param proposedOn the day they did
 * @param proposing what they say of having proposed it
 * @param area the area it belongs to, if one was named
 * @param neededBy who needs to be part of deciding it, as far as that was said
 * @param origin what it sprang from
 * @param state where it stands
 * @param toReview whether the day on which they wanted to look at it again has come, and they have not done so yet
 * @param hopes what people hope comes of it
 * @param stances where each person stands, as they said last
 * @param earlierStances what people said before and no longer say
 * @param objections who objected, and what became of it
 * @param handOvers to whom it was left, the latest last
 * @param made how it was decided; null until it is
 * @param reviews what came of looking at it again, the latest last
 * @param events the positions of its entries
 */
public record DecisionAnswer(
        DecisionId id,
        PartnershipId partnership,
        Text question,
        Text proposal,
        PersonId proposedBy,
        LocalDate proposedOn,
        Agreement proposing,
        @Nullable DecisionArea area,
        List<PersonId> neededBy,
        Origin origin,
        DecisionState state,
        boolean toReview,
        List<Hope> hopes,
        List<Stood> stances,
        List<Stood> earlierStances,
        List<Objected> objections,
        List<HandedOver> handOvers,
        @Nullable Made made,
        List<Review> reviews,
        List<Long> events) {
    /** Keeps its own copies. */
    public DecisionAnswer {
        neededBy = List.copyOf(neededBy);
        hopes = List.copyOf(hopes);
        stances = List.copyOf(stances);
        earlierStances = List.copyOf(earlierStances);
        objections = List.copyOf(objections);
        handOvers = List.copyOf(handOvers);
        reviews = List.copyOf(reviews);
        events = List.copyOf(events);
    }

    /**
     * Tells one.
     *
     * @param said what those whom its entries bind say of them
     * @param day the day on which it is judged whether it is to be looked at again
     */
    static DecisionAnswer of(DecisionRow it, AnswersReading said, LocalDate day) {
        PartnershipId where = it.partnership();
        return new DecisionAnswer(
                it.decision(),
                where,
                Text.in(where, it.proposed().question()),
                Text.in(where, it.proposed().proposal()),
                it.proposed().proposedBy(),
                it.proposed().proposedOn(),
                said.agreement(it.events().getFirst()),
                it.proposed().area(),
                InOrder.of(it.proposed().neededBy()),
                it.proposed().origin(),
                it.state(),
                it.isToBeReviewed(day),
                it.hopes().stream()
                        .map(hope -> new Hope(
                                hope.person(),
                                Text.in(where, hope.text()),
                                hope.confirmed(),
                                said.of(hope.entry()),
                                said.audience(hope.entry()),
                                hope.saidOn()))
                        .toList(),
                it.latestStances().stream()
                        .map(stood -> Stood.of(stood, said, where))
                        .toList(),
                it.earlierStances().stream()
                        .map(stood -> Stood.of(stood, said, where))
                        .toList(),
                Objection.to(it).stream()
                        .map(objection -> new Objected(
                                objection.person(),
                                Text.ifAny(where, objection.reason()),
                                objection.saidOn(),
                                objection.became()))
                        .toList(),
                it.handOvers().stream()
                        .map(handed -> new HandedOver(
                                InOrder.of(handed.people()),
                                handed.person(),
                                Text.ifAny(where, handed.text()),
                                said.isConfirmed(handed.entry()),
                                said.of(handed.entry()),
                                handed.saidOn()))
                        .toList(),
                it.made() == null ? null : Made.of(it.made(), said, where),
                it.reviews().stream()
                        .map(review -> new Review(
                                review.finding(),
                                Text.ifAny(where, review.text()),
                                review.person(),
                                said.isConfirmed(review.entry()),
                                said.of(review.entry()),
                                review.saidOn()))
                        .toList(),
                it.events());
    }

    /** What those say whom each entry binds that proposed it, decided it, left it to others or looked at it again. */
    private Stream<Agreement> agreements() {
        return Stream.of(
                        Stream.of(proposing),
                        Stream.ofNullable(made).map(it -> new Agreement(it.confirmed(), it.answers())),
                        handOvers.stream().map(it -> new Agreement(it.confirmed(), it.answers())),
                        reviews.stream().map(it -> new Agreement(it.confirmed(), it.answers())))
                .flatMap(it -> it);
    }

    /** Whether all of that is confirmed. */
    @Nullable
    Boolean confirmed() {
        return Agreement.confirmed(agreements());
    }

    /** Who says of any of it that it is not so. */
    List<PersonId> notSo() {
        return Agreement.notSo(agreements());
    }

    /** To whom any of it was read back, who have not said themselves whether it is so. */
    List<PersonId> readBackTo() {
        return Agreement.readBack(agreements());
    }

    /**
     * What someone hopes comes of it.
     *
     * @param confirmed whether they said so themselves, or have confirmed it
     * @param answers what they say of it
     * @param audience {@code PARTNERSHIP}, or the people who may read it
     */
    public record Hope(
            PersonId by,
            Text text,
            boolean confirmed,
            List<EntryAnswer.Answered> answers,
            Object audience,
            LocalDate on) {
        /** Keeps its own copy of the answers. */
        public Hope {
            answers = List.copyOf(answers);
        }
    }

    /**
     * Where someone stands, or stood.
     *
     * @param confirmed whether they said so themselves, or have confirmed it
     * @param answers what they say of it
     * @param audience {@code PARTNERSHIP}, or the people who may read it
     */
    public record Stood(
            PersonId by,
            Stance stance,
            @Nullable Text reason,
            boolean confirmed,
            List<EntryAnswer.Answered> answers,
            Object audience,
            LocalDate on) {
        /** Keeps its own copy of the answers. */
        public Stood {
            answers = List.copyOf(answers);
        }

        static Stood of(DecisionRow.Stood it, AnswersReading said, PartnershipId where) {
            return new Stood(
                    it.person(),
                    it.stance(),
                    Text.ifAny(where, it.reason()),
                    it.confirmed(),
                    said.of(it.entry()),
                    said.audience(it.entry()),
                    it.saidOn());
        }
    }

    /** That someone objected, and what became of it. */
    public record Objected(PersonId by, @Nullable Text reason, LocalDate on, ObjectionBecame became) {}

    /**
     * To whom it was left.
     *
     * @param to who decides it now
     * @param by who left it to them
     * @param confirmed whether all of them have confirmed it
     * @param answers what they say of that
     */
    public record HandedOver(
            List<PersonId> to,
            PersonId by,
            @Nullable Text text,
            boolean confirmed,
            List<EntryAnswer.Answered> answers,
            LocalDate on) {
        /** Keeps its own copies. */
        public HandedOver {
            to = List.copyOf(to);
            answers = List.copyOf(answers);
        }
    }

    /**
     * How it was decided.
     *
     * @param about whom it is about, as far as that is known
     * @param reviewOn the day on which they look at it again, if they named one
     * @param confirmed whether all who are said to have decided have confirmed it
     * @param answers what they say of that
     */
    public record Made(
            DecidedHow how,
            List<PersonId> decidedBy,
            List<PersonId> about,
            Text outcome,
            @Nullable LocalDate reviewOn,
            boolean confirmed,
            List<EntryAnswer.Answered> answers,
            LocalDate on) {
        /** Keeps its own copies. */
        public Made {
            decidedBy = List.copyOf(decidedBy);
            about = List.copyOf(about);
            answers = List.copyOf(answers);
        }

        static Made of(DecisionRow.Made it, AnswersReading said, PartnershipId where) {
            return new Made(
                    it.how(),
                    InOrder.of(it.people()),
                    InOrder.of(it.about()),
                    Text.in(where, it.outcome()),
                    it.reviewOn(),
                    said.isConfirmed(it.entry()),
                    said.of(it.entry()),
                    it.saidOn());
        }
    }

    /**
     * What came of looking at it again.
     *
     * @param confirmed whether all who are said to have agreed have confirmed it
     * @param answers what they say of that
     */
    public record Review(
            Finding finding,
            @Nullable Text text,
            PersonId by,
            boolean confirmed,
            List<EntryAnswer.Answered> answers,
            LocalDate on) {
        /** Keeps its own copy of the answers. */
        public Review {
            answers = List.copyOf(answers);
        }
    }
}
