package nz.partnershipledger.query.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.decision.DecisionHandedOver;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.DecisionReviewed;
import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.query.base.Lists;
import org.jspecify.annotations.Nullable;

/**
 * One matter to decide, from what was proposed to what became of it.
 *
 * @param proposed what was to be decided
 * @param hopes what people hope comes of it, in the order in which they said so
 * @param stances every stance that was taken, in order; the latest of a person is the one that holds
 * @param handOvers to whom it was left, in order; the latest holds
 * @param made how it was decided; null until it is
 * @param reviews what came of looking at it again, in order
 * @param events the positions of its entries
 */
public record DecisionRow(
        @JsonUnwrapped Proposed proposed,
        List<Hope> hopes,
        List<Stood> stances,
        List<HandedOver> handOvers,
        @Nullable Made made,
        List<Review> reviews,
        List<Long> events) {
    /** Keeps its own copies. */
    public DecisionRow {
        hopes = List.copyOf(hopes);
        stances = List.copyOf(stances);
        handOvers = List.copyOf(handOvers);
        reviews = List.copyOf(reviews);
        events = List.copyOf(events);
    }

    /**
     * What was to be decided.
     *
     * @param decision the matter
     * @param partnership where
     * @param question what is to be decided, sealed
     * @param proposal what was proposed, sealed
     * @param proposedBy who proposed it
     * @param proposedOn the day they did
     * @param area the area it belongs to, if one was named
     * @param neededBy who needs to be part of deciding it, as far as that was said
     * @param origin what it sprang from
     * @param own whether who proposed it recorded that themselves; null where that is not known
     */
    public record Proposed(
            DecisionId decision,
            PartnershipId partnership,
            PersonalText question,
            PersonalText proposal,
            PersonId proposedBy,
            LocalDate proposedOn,
            @Nullable DecisionArea area,
            Set<PersonId> neededBy,
            Origin origin,
            @Nullable Boolean own) {
        /** Keeps its own copy of the people. */
        public Proposed {
            neededBy = Set.copyOf(neededBy);
        }

        /** Whether it is known that who proposed it recorded that themselves. */
        public boolean isOwn() {
            return Boolean.TRUE.equals(own);
        }
    }

    /** What someone hopes comes of it; {@code denied} once they say that they do not. */
    public record Hope(
            PersonId person,
            PersonalText text,
            boolean confirmed,
            LocalDate saidOn,
            long entry,
            @Nullable Long version,
            @Nullable Boolean denied) {
        /** Whether they say that they do not. */
        public boolean isDenied() {
            return Boolean.TRUE.equals(denied);
        }

        Hope now(boolean isSo) {
            return new Hope(person, text, isSo, saidOn, entry, version, !isSo);
        }
    }

    /** Where someone stood; {@code denied} once they say that they did not. */
    public record Stood(
            PersonId person,
            Stance stance,
            @Nullable PersonalText reason,
            boolean confirmed,
            LocalDate saidOn,
            long entry,
            @Nullable Long version,
            @Nullable Boolean denied) {
        /** Whether they say that they did not. */
        public boolean isDenied() {
            return Boolean.TRUE.equals(denied);
        }

        Stood nowConfirmed() {
            return new Stood(person, stance, reason, true, saidOn, entry, version, false);
        }

        Stood nowDenied() {
            return new Stood(person, stance, reason, false, saidOn, entry, version, true);
        }
    }

    /** To whom it was left; {@code deniedBy} are those of them who say that it was not. */
    public record HandedOver(
            Set<PersonId> people,
            PersonId person,
            @Nullable PersonalText text,
            LocalDate saidOn,
            long entry,
            @Nullable Long version,
            @Nullable Set<PersonId> deniedBy) {
        /** Keeps its own copy of the people. */
        public HandedOver {
            people = Set.copyOf(people);
            deniedBy = deniedBy == null ? Set.of() : Set.copyOf(deniedBy);
        }

        /** Whether one of them says that it was not. */
        public boolean wentBack() {
            return deniedBy != null && !deniedBy.isEmpty();
        }

        HandedOver after(AnswerEvent answer) {
            Set<PersonId> denying = new HashSet<>(Objects.requireNonNullElse(deniedBy, Set.of()));
            denying.remove(answer.by());
            if (!answer.confirms()) {
                denying.add(answer.by());
            }
            return new HandedOver(people, person, text, saidOn, entry, version, denying);
        }
    }

    /** How it was decided, and whom it is about as far as that is known. */
    public record Made(
            DecidedHow how,
            Set<PersonId> people,
            @Nullable Set<PersonId> about,
            PersonalText outcome,
            @Nullable LocalDate reviewOn,
            LocalDate saidOn,
            long entry) {
        /** Keeps its own copy of the people. */
        public Made {
            people = Set.copyOf(people);
            about = about == null ? Set.of() : Set.copyOf(about);
        }

        @Override
        public Set<PersonId> about() {
            return Objects.requireNonNullElse(about, Set.of());
        }
    }

    /** What came of looking at it again. */
    public record Review(Finding finding, @Nullable PersonalText text, PersonId person, LocalDate saidOn, long entry) {}

    /** The matter. */
    public DecisionId decision() {
        return proposed.decision();
    }

    /** Where. */
    public PartnershipId partnership() {
        return proposed.partnership();
    }

    /** Where it stands. */
    public DecisionState state() {
        if (made == null) {
            return handOvers.stream().allMatch(HandedOver::wentBack)
                    ? DecisionState.PROPOSED
                    : DecisionState.HANDED_OVER;
        }
        return isReversed() ? DecisionState.REVERSED : DecisionState.MADE;
    }

    private boolean isReversed() {
        return made != null
                && reviews.stream()
                        .filter(it -> it.entry() > made.entry())
                        .anyMatch(it -> it.finding() == Finding.REVERSED);
    }

    /** Whether the day on which they wanted to look at it again has come, and they have not done so since. */
    public boolean isToBeReviewed(LocalDate day) {
        return made != null
                && made.reviewOn() != null
                && !made.reviewOn().isAfter(day)
                && reviews.stream().noneMatch(it -> it.entry() > made.entry());
    }

    /** Where each person stands, as they said last, in the order in which they first said anything. */
    public List<Stood> latestStances() {
        return Lists.latest(stances, Stood::person).stream()
                .filter(it -> !it.isDenied())
                .toList();
    }

    /** What people said before and no longer say. */
    public List<Stood> earlierStances() {
        return Lists.earlier(stances, Stood::person);
    }

    static DecisionRow proposed(DecisionProposed it, PersonId recorder, long at) {
        Proposed proposed = new Proposed(
                it.decision(),
                it.partnership(),
                it.question(),
                it.proposal(),
                it.proposedBy(),
                it.on(),
                it.area(),
                it.neededBy(),
                it.origin(),
                it.proposedBy().equals(recorder));
        return new DecisionRow(proposed, List.of(), List.of(), List.of(), null, List.of(), List.of(at));
    }

    DecisionRow wished(OutcomeWished it, long at, long version) {
        Hope hope = new Hope(it.by(), it.text(), it.confirmed(), it.on(), at, version, false);
        return new DecisionRow(
                proposed, Lists.plus(hopes, hope), stances, handOvers, made, reviews, Lists.plus(events, at));
    }

    DecisionRow stood(StanceTaken it, long at, long version) {
        Stood stood = new Stood(it.by(), it.stance(), it.reason(), it.confirmed(), it.on(), at, version, false);
        return new DecisionRow(
                proposed, hopes, Lists.plus(stances, stood), handOvers, made, reviews, Lists.plus(events, at));
    }

    DecisionRow confirmed(PersonId person, long at) {
        List<Stood> latest = latestStances();
        List<Stood> confirmed =
                Lists.changed(stances, it -> it.person().equals(person) && latest.contains(it), Stood::nowConfirmed);
        return new DecisionRow(proposed, hopes, confirmed, handOvers, made, reviews, Lists.plus(events, at));
    }

    DecisionRow handedOver(DecisionHandedOver it, long at, long version) {
        HandedOver handedOver = new HandedOver(it.to(), it.by(), it.text(), it.on(), at, version, Set.of());
        return new DecisionRow(
                proposed, hopes, stances, Lists.plus(handOvers, handedOver), made, reviews, Lists.plus(events, at));
    }

    DecisionRow decided(DecisionMade it, long at) {
        Made decided = new Made(it.how(), it.decidedBy(), it.about(), it.outcome(), it.reviewOn(), it.on(), at);
        return new DecisionRow(proposed, hopes, stances, handOvers, decided, reviews, Lists.plus(events, at));
    }

    DecisionRow reviewed(DecisionReviewed it, long at) {
        Review review = new Review(it.finding(), it.text(), it.by(), it.on(), at);
        return new DecisionRow(
                proposed, hopes, stances, handOvers, made, Lists.plus(reviews, review), Lists.plus(events, at));
    }

    /** Somebody said of an entry of it whether it is so; of what was decided that stands beside the decision and changes nothing of it. */
    DecisionRow answered(AnswerEvent it, long at) {
        boolean isSo = it.confirms();
        return new DecisionRow(
                proposed,
                Lists.changed(
                        hopes,
                        hope -> Long.valueOf(it.entry()).equals(hope.version())
                                && hope.person().equals(it.by()),
                        hope -> hope.now(isSo)),
                Lists.changed(
                        stances,
                        stood -> Long.valueOf(it.entry()).equals(stood.version())
                                && stood.person().equals(it.by()),
                        stood -> isSo ? stood.nowConfirmed() : stood.nowDenied()),
                Lists.changed(
                        handOvers,
                        handed -> Long.valueOf(it.entry()).equals(handed.version()),
                        handed -> handed.after(it)),
                made,
                reviews,
                Lists.plus(events, at));
    }
}
