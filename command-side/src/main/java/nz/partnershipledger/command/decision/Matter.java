package nz.partnershipledger.command.decision;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.decision.DecisionHandedOver;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.DecisionReviewed;
import nz.partnershipledger.events.decision.MatterEvent;
import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.decision.StanceConfirmed;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.entry.AnswerEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of one matter to decide, and no more: it is kept in every snapshot of its history.
 *
 * @param id which matter
 * @param progress how far it has come
 * @param since the day it came this far: of its proposal, or of the decision
 * @param hui the hui it came up at, if it came up at one
 * @param handedTo who decides it after a hand-over; nobody if there was none, or it is decided
 * @param handedOverIn the version of the entry that says so; 0 where there is none
 * @param handedBackBy who of those says that it was not left to them; it is with its proposer then
 * @param stands where people stand, as far as it matters
 * @param kept the stances that are for some until it is decided
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Matter(
        DecisionId id,
        Progress progress,
        LocalDate since,
        @Nullable HuiId hui,
        Set<PersonId> handedTo,
        long handedOverIn,
        Set<PersonId> handedBackBy,
        List<Stand> stands,
        List<Kept> kept) {

    /**
     * A stance that is for some until it is decided.
     *
     * @param marked the entry, and whom it was to reach
     * @param whose whose stance it is
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Kept(Marked marked, PersonId whose) {}

    Matter {
        handedTo = Set.copyOf(handedTo);
        handedBackBy = Set.copyOf(handedBackBy);
        stands = List.copyOf(stands);
        kept = List.copyOf(kept);
    }

    /** The matter that this event begins. */
    static Matter begun(DecisionProposed proposed) {
        return new Matter(
                proposed.decision(),
                Progress.PROPOSED,
                proposed.on(),
                proposed.origin().hui(),
                Set.of(),
                0,
                Set.of(),
                List.of(),
                List.of());
    }

    /** What it sprang from, as far as that says who may speak in it. */
    Origin origin() {
        return hui == null ? Origin.UNSAID : Origin.at(hui);
    }

    boolean isUndecided() {
        return progress == Progress.PROPOSED;
    }

    boolean isHandedOver() {
        return !handedTo.isEmpty() && handedBackBy.isEmpty();
    }

    boolean isObjectedTo() {
        return stands.stream().anyMatch(Stand::blocks);
    }

    Stream<Stand> standsOf(PersonId person) {
        return stands.stream().filter(it -> it.is(person));
    }

    Optional<Stand> waitingFor(PersonId person) {
        return standsOf(person).filter(Stand::isWaiting).findFirst();
    }

    /** The matter after this has happened. */
    Matter after(MatterEvent event, long version) {
        return switch (event) {
            case DecisionProposed proposed -> begun(proposed);
            case OutcomeWished _ -> this;
            case StanceTaken taken -> keeping(taken, version).with(Stand.of(taken, version));
            case StanceConfirmed confirmed ->
                waitingFor(confirmed.by()).map(it -> with(it.asConfirmed())).orElse(this);
            case DecisionHandedOver handedOver ->
                new Matter(id, progress, since, hui, handedOver.to(), version, Set.of(), stands, kept);
            case DecisionMade made ->
                new Matter(
                        id,
                        Progress.MADE,
                        made.on(),
                        hui,
                        Set.of(),
                        0,
                        Set.of(),
                        stands.stream().filter(Stand::isWaiting).toList(),
                        List.of());
            case DecisionReviewed reviewed ->
                reviewed.finding() == Finding.REVERSED
                        ? new Matter(
                                id, Progress.REVERSED, since, hui, handedTo, handedOverIn, handedBackBy, stands, kept)
                        : this;
        };
    }

    /** The matter after someone has said of an entry of it whether it is so; what each says last counts. */
    Matter after(AnswerEvent answer) {
        Set<PersonId> denying = new HashSet<>(handedBackBy);
        if (answer.entry() == handedOverIn) {
            denying.remove(answer.by());
            if (!answer.confirms()) {
                denying.add(answer.by());
            }
        }
        Optional<Stand> answered =
                standsOf(answer.by()).filter(it -> it.entry() == answer.entry()).findFirst();
        Matter after = new Matter(id, progress, since, hui, handedTo, handedOverIn, denying, stands, kept);
        return answered.map(it -> after.with(it.after(answer))).orElse(after);
    }

    private Matter keeping(StanceTaken taken, long version) {
        return taken.audience().equals(Audience.PARTNERSHIP)
                ? this
                : new Matter(
                        id,
                        progress,
                        since,
                        hui,
                        handedTo,
                        handedOverIn,
                        handedBackBy,
                        stands,
                        Stream.concat(
                                        kept.stream(),
                                        Stream.of(new Kept(new Marked(version, taken.audience()), taken.by())))
                                .toList());
    }

    /** What another writes down for someone lifts no objection of their own: whoever may know of that is refused before. */
    private Matter with(Stand stand) {
        Stream<Stand> others = stands.stream()
                .filter(it -> it.entry() != stand.entry())
                .filter(it -> !it.is(stand.person()) || (!stand.confirmed() && it.isObjectionInPerson()));
        return new Matter(
                id,
                progress,
                since,
                hui,
                handedTo,
                handedOverIn,
                handedBackBy,
                Stream.concat(others, Stream.of(stand).filter(Stand::matters)).toList(),
                kept);
    }
}
