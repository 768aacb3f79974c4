package nz.partnershipledger.query.disagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.events.disagreement.CommonGroundNoted;
import nz.partnershipledger.events.disagreement.DisagreementLeftStanding;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.DisagreementReopened;
import nz.partnershipledger.events.disagreement.DisagreementSettled;
import nz.partnershipledger.events.disagreement.Position;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.query.base.Lists;
import org.jspecify.annotations.Nullable;

/**
 * One difference: who sees what how, and what became of it.
 *
 * @param disagreement the difference
 * @param partnership where
 * @param topic what is seen differently, sealed
 * @param about what kind of thing it is about
 * @param people between whom
 * @param raisedBy who said so
 * @param raisedOn the day they did
 * @param origin what it sprang from
 * @param state where it stands
 * @param revisitOn the day on which they come back to it, while it is left standing
 * @param positions every position that was taken, in order; the latest of a person is the one that holds
 * @param commonGround what they see alike
 * @param settlements each time that it was settled, in order
 * @param standings each time that it was left standing, in order
 * @param reopenings each time that it was opened again, in order
 * @param events the positions of its entries that every partner reads
 */
public record DisagreementRow(
        DisagreementId disagreement,
        PartnershipId partnership,
        PersonalText topic,
        DisagreementAbout about,
        Set<PersonId> people,
        PersonId raisedBy,
        LocalDate raisedOn,
        Origin origin,
        DisagreementState state,
        @Nullable LocalDate revisitOn,
        List<Held> positions,
        List<Common> commonGround,
        List<Settled> settlements,
        List<Left> standings,
        List<Reopened> reopenings,
        List<Long> events) {
    /** Keeps its own copies. */
    public DisagreementRow {
        people = Set.copyOf(people);
        positions = List.copyOf(positions);
        commonGround = List.copyOf(commonGround);
        settlements = List.copyOf(settlements);
        standings = List.copyOf(standings);
        reopenings = List.copyOf(reopenings);
        events = List.copyOf(events);
    }

    /** How someone sees it. */
    public record Held(PersonId person, Position seen, boolean confirmed, LocalDate saidOn, long entry) {
        Held nowConfirmed() {
            return new Held(person, seen, true, saidOn, entry);
        }
    }

    /** Something they see alike. */
    public record Common(PersonalText text, PersonId person, LocalDate saidOn, long entry) {}

    /** That it was settled, and how. */
    public record Settled(
            SettledHow how, PersonalText agreement, Set<CommitmentId> commitments, LocalDate saidOn, long entry) {
        /** Keeps its own copy of the promises. */
        public Settled {
            commitments = Set.copyOf(commitments);
        }
    }

    /** That it was left standing. */
    public record Left(@Nullable PersonalText text, LocalDate revisitOn, LocalDate saidOn, long entry) {}

    /** That it was opened again. */
    public record Reopened(@Nullable PersonalText text, PersonId person, LocalDate saidOn, long entry) {}

    /** How each person sees it, as they said last, in the order in which they first said anything. */
    public List<Held> latestPositions() {
        Map<PersonId, Held> latest = new LinkedHashMap<>();
        positions.forEach(it -> latest.put(it.person(), it));
        return List.copyOf(latest.values());
    }

    /** What people said before and no longer say. */
    public List<Held> earlierPositions() {
        List<Held> earlier = new ArrayList<>(positions);
        earlier.removeAll(latestPositions());
        return earlier;
    }

    /** Whether it was left standing and the day to come back to it has come. */
    public boolean isToBeRevisited(LocalDate day) {
        return state == DisagreementState.STANDING && revisitOn != null && !revisitOn.isAfter(day);
    }

    static DisagreementRow raised(DisagreementRaised raised, long at) {
        return new DisagreementRow(
                raised.disagreement(),
                raised.partnership(),
                raised.topic(),
                raised.about(),
                raised.between(),
                raised.raisedBy(),
                raised.on(),
                raised.origin(),
                DisagreementState.OPEN,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(at));
    }

    DisagreementRow held(PositionTaken taken, long at) {
        return withPositions(
                Lists.plus(positions, new Held(taken.by(), taken.position(), taken.confirmed(), taken.on(), at)), at);
    }

    DisagreementRow confirmed(PersonId person, long at) {
        List<Held> latest = latestPositions();
        return withPositions(
                positions.stream()
                        .map(it -> it.person().equals(person) && latest.contains(it) ? it.nowConfirmed() : it)
                        .toList(),
                at);
    }

    DisagreementRow foundInCommon(CommonGroundNoted noted, long at) {
        return new DisagreementRow(
                disagreement,
                partnership,
                topic,
                about,
                people,
                raisedBy,
                raisedOn,
                origin,
                state,
                revisitOn,
                positions,
                Lists.plus(commonGround, new Common(noted.text(), noted.by(), noted.on(), at)),
                settlements,
                standings,
                reopenings,
                Lists.plus(events, at));
    }

    DisagreementRow settled(DisagreementSettled settled, long at) {
        return now(
                DisagreementState.SETTLED,
                null,
                Lists.plus(
                        settlements,
                        new Settled(settled.how(), settled.agreement(), settled.commitments(), settled.on(), at)),
                standings,
                reopenings,
                at);
    }

    DisagreementRow leftStanding(DisagreementLeftStanding left, long at) {
        return now(
                DisagreementState.STANDING,
                left.revisitOn(),
                settlements,
                Lists.plus(standings, new Left(left.text(), left.revisitOn(), left.on(), at)),
                reopenings,
                at);
    }

    DisagreementRow reopened(DisagreementReopened reopened, long at) {
        return now(
                DisagreementState.OPEN,
                null,
                settlements,
                standings,
                Lists.plus(reopenings, new Reopened(reopened.text(), reopened.by(), reopened.on(), at)),
                at);
    }

    private DisagreementRow withPositions(List<Held> newPositions, long at) {
        return new DisagreementRow(
                disagreement,
                partnership,
                topic,
                about,
                people,
                raisedBy,
                raisedOn,
                origin,
                state,
                revisitOn,
                newPositions,
                commonGround,
                settlements,
                standings,
                reopenings,
                Lists.plus(events, at));
    }

    private DisagreementRow now(
            DisagreementState newState,
            @Nullable LocalDate newRevisitOn,
            List<Settled> newSettlements,
            List<Left> newStandings,
            List<Reopened> newReopenings,
            long at) {
        return new DisagreementRow(
                disagreement,
                partnership,
                topic,
                about,
                people,
                raisedBy,
                raisedOn,
                origin,
                newState,
                newRevisitOn,
                positions,
                commonGround,
                newSettlements,
                newStandings,
                newReopenings,
                Lists.plus(events, at));
    }
}
