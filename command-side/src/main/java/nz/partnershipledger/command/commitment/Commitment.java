package nz.partnershipledger.command.commitment;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.HashSet;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.AgreementDenied;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.ChangeWithdrawn;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentBegun;
import nz.partnershipledger.events.commitment.CommitmentConfirmed;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
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

/**
 * What the rules need to know of one promise, and no more: it is kept in every snapshot of its history.
 *
 * @param id which promise
 * @param state where it stands
 * @param beginning how it began
 * @param holder with whom it is
 * @param trail what later acts may refer to
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Commitment(CommitmentId id, State state, Beginning beginning, Holder holder, Trail trail) {

    /** The promise that this event begins. */
    static Commitment begun(CommitmentBegun event, PersonId recorder) {
        Beginning beginning = Beginning.of(event, event.promise(), recorder);
        PersonId promiser = event.promise().promiser();
        return switch (event) {
            case CommitmentMade made ->
                new Commitment(
                        made.commitment(), State.OPEN, beginning, Holder.of(promiser, made.confirmed()), Trail.EMPTY);
            case CommitmentProposed proposed ->
                new Commitment(
                        proposed.commitment(), State.PROPOSED, beginning, Holder.of(promiser, false), Trail.EMPTY);
        };
    }

    /** Whether it is open and with this person. */
    boolean isOpenWith(PersonId person) {
        return state == State.OPEN && holder.is(person);
    }

    /** Whether it has ended, and nothing more is expected. */
    boolean isSettled() {
        return switch (state) {
            case PROPOSED, OPEN -> false;
            case KEPT, MISSED, RELEASED, DECLINED, WITHDRAWN -> true;
        };
    }

    /** Those who put it down, and those with whom it is. */
    Set<PersonId> concerned() {
        Set<PersonId> concerned = new HashSet<>(beginning.concerned());
        concerned.add(holder.promiser());
        return concerned;
    }

    /** Whether this partner may know of it. */
    boolean reaches(PersonId reader) {
        return switch (beginning.audience()) {
            case Audience.Everyone _ -> true;
            case Audience.AuthorAlone _ -> holder.is(reader);
            case Audience.Named(var people) ->
                people.contains(reader)
                        || holder.is(reader)
                        || holder.isOfferedTo(reader)
                        || beginning.concerned().contains(reader)
                        || trail.drawnIn().contains(reader);
        };
    }

    /**
     * The promise after this has happened.
     *
     * @param event what happened
     * @param version the event's version in its history
     * @param recorder who recorded it
     */
    Commitment after(CommitmentWentOn event, long version, PersonId recorder) {
        Trail drawn = trail.drawingIn(event, beginning.audience());
        return switch (event) {
            case CommitmentAccepted accepted ->
                new Commitment(id, State.OPEN, beginning, holder.confirmed(accepted.confirmed()), drawn);
            case CommitmentConfirmed _ -> new Commitment(id, state, beginning, holder.confirmed(true), drawn);
            case CommitmentDeclined _ -> new Commitment(id, State.DECLINED, beginning, holder, drawn.waitingFor(null));
            case CommitmentWithdrawn _ -> new Commitment(id, State.WITHDRAWN, beginning, holder, drawn);
            case ProgressNoted _, HandAskedFor _, KeepingDisputed _ ->
                new Commitment(id, state, beginning, holder, drawn);
            case CommitmentRenegotiated renegotiated ->
                leaving(drawn.agreed(version, renegotiated.binds()).reasoned(renegotiated.reason(), version, recorder));
            case AgreementDenied denied -> leaving(drawn.denied(denied.entry(), denied.by()));
            case HandOverOffered offered -> new Commitment(id, state, beginning, holder.offering(offered.to()), drawn);
            case HandOverAccepted accepted ->
                new Commitment(
                        id,
                        state,
                        beginning,
                        Holder.carrying(accepted.by(), accepted.confirmed()),
                        drawn.waitingFor(null));
            case HandOverDeclined _ -> new Commitment(id, state, beginning, holder.keeping(), drawn);
            case CommitmentKept _ ->
                new Commitment(
                        id, State.KEPT, beginning, holder, drawn.settled(new Settling(version, recorder, state)));
            case CommitmentMissed missed ->
                new Commitment(
                        id,
                        State.MISSED,
                        beginning,
                        holder,
                        drawn.settled(new Settling(version, recorder, state))
                                .reasoned(missed.reason(), version, recorder));
            case CommitmentReleased released ->
                new Commitment(
                        id,
                        State.RELEASED,
                        beginning,
                        holder,
                        drawn.settled(new Settling(version, recorder, state))
                                .agreed(version, released.binds())
                                .reasoned(released.reason(), version, recorder));
            case CommitmentReopened _ -> new Commitment(id, State.OPEN, beginning, holder, drawn.reopened());
            case CommitmentEntryTakenBack _ -> {
                State before = trail.settlings().getLast().before();
                yield new Commitment(id, before, beginning, holder, drawn.takenBack());
            }
            case ReasonShared shared -> leaving(drawn.shared(shared.entry()));
            case ChangeAskedFor asked ->
                leaving(asked.asks() ? drawn.waitingFor(new WaitingChange(version, asked.by(), recorder)) : drawn);
            case ChangeWithdrawn _ -> leaving(drawn.waitingFor(null));
        };
    }

    /** The promise after its promiser has said whether what this entry says of them is so. */
    Commitment answered(long version) {
        return trail.isWaitingFor(version) ? leaving(trail.waitingFor(null)) : this;
    }

    private Commitment leaving(Trail behind) {
        return new Commitment(id, state, beginning, holder, behind);
    }
}
