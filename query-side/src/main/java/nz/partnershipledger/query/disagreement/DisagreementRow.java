package nz.partnershipledger.query.disagreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.query.base.Lists;
import org.jspecify.annotations.Nullable;

/**
 * One difference: who sees what how, and what became of it.
 *
 * @param raised what is seen differently
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
        @JsonUnwrapped Raised raised,
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
        positions = List.copyOf(positions);
        commonGround = List.copyOf(commonGround);
        settlements = List.copyOf(settlements);
        standings = List.copyOf(standings);
        reopenings = List.copyOf(reopenings);
        events = List.copyOf(events);
    }

    /**
     * What is seen differently.
     *
     * @param disagreement the difference
     * @param partnership where
     * @param topic what is seen differently, sealed
     * @param about what kind of thing it is about
     * @param people between whom
     * @param raisedBy who said so
     * @param raisedOn the day they did
     * @param origin what it sprang from
     */
    public record Raised(
            DisagreementId disagreement,
            PartnershipId partnership,
            PersonalText topic,
            DisagreementAbout about,
            Set<PersonId> people,
            PersonId raisedBy,
            LocalDate raisedOn,
            Origin origin) {
        /** Keeps its own copy of the people. */
        public Raised {
            people = Set.copyOf(people);
        }
    }

    /** How someone sees it; {@code denied} once they say that they do not. */
    public record Held(
            PersonId person,
            Position seen,
            boolean confirmed,
            LocalDate saidOn,
            long entry,
            @Nullable Long version,
            @Nullable Boolean denied) {
        /** Whether they say that they do not. */
        public boolean isDenied() {
            return Boolean.TRUE.equals(denied);
        }

        Held now(boolean isSo) {
            return new Held(person, seen, isSo, saidOn, entry, version, !isSo);
        }
    }

    /** Something they see alike. */
    public record Common(PersonalText text, PersonId person, LocalDate saidOn, long entry) {}

    /** That it was settled, and how; {@code deniedBy} are those of them between whom it stood who say that it was not. */
    public record Settled(
            SettledHow how,
            PersonalText agreement,
            Set<CommitmentId> commitments,
            LocalDate saidOn,
            long entry,
            @Nullable Long version,
            @Nullable Set<PersonId> deniedBy) {
        /** Keeps its own copies. */
        public Settled {
            commitments = Set.copyOf(commitments);
            deniedBy = deniedBy == null ? Set.of() : Set.copyOf(deniedBy);
        }

        @Override
        public Set<PersonId> deniedBy() {
            return Objects.requireNonNullElse(deniedBy, Set.of());
        }

        Settled now(PersonId person, boolean isSo) {
            Set<PersonId> denying = new HashSet<>(deniedBy());
            if (isSo) {
                denying.remove(person);
            } else {
                denying.add(person);
            }
            return new Settled(how, agreement, commitments, saidOn, entry, version, denying);
        }
    }

    /** That it was left standing. */
    public record Left(@Nullable PersonalText text, LocalDate revisitOn, LocalDate saidOn, long entry) {}

    /** That it was opened again. */
    public record Reopened(@Nullable PersonalText text, PersonId person, LocalDate saidOn, long entry) {}

    /** How each person sees it, as they said last, in the order in which they first said anything. */
    public List<Held> latestPositions() {
        return Lists.latest(positions, Held::person);
    }

    /** What people said before and no longer say. */
    public List<Held> earlierPositions() {
        return Lists.earlier(positions, Held::person);
    }

    /** Whether it was left standing and the day to come back to it has come. */
    public boolean isToBeRevisited(LocalDate day) {
        return state == DisagreementState.STANDING && revisitOn != null && !revisitOn.isAfter(day);
    }

    /** The difference. */
    public DisagreementId disagreement() {
        return raised.disagreement();
    }

    /** Where. */
    public PartnershipId partnership() {
        return raised.partnership();
    }

    static DisagreementRow raised(DisagreementRaised it, long at) {
        Raised raised = new Raised(
                it.disagreement(),
                it.partnership(),
                it.topic(),
                it.about(),
                it.between(),
                it.raisedBy(),
                it.on(),
                it.origin());
        return new DisagreementRow(
                raised,
                DisagreementState.OPEN,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(at));
    }

    DisagreementRow held(PositionTaken it, long at, long version) {
        Held held = new Held(it.by(), it.position(), it.confirmed(), it.on(), at, version, false);
        return withPositions(Lists.plus(positions, held), at);
    }

    DisagreementRow confirmed(PersonId person, long at) {
        List<Held> latest = latestPositions();
        return withPositions(
                Lists.changed(positions, it -> it.person().equals(person) && latest.contains(it), it -> it.now(true)),
                at);
    }

    DisagreementRow foundInCommon(CommonGroundNoted it, long at) {
        List<Common> common = Lists.plus(commonGround, new Common(it.text(), it.by(), it.on(), at));
        return new DisagreementRow(
                raised, state, revisitOn, positions, common, settlements, standings, reopenings, plus(at));
    }

    DisagreementRow settled(DisagreementSettled it, long at, long version) {
        Settled settled = new Settled(it.how(), it.agreement(), it.commitments(), it.on(), at, version, Set.of());
        return now(DisagreementState.SETTLED, null, Lists.plus(settlements, settled), standings, reopenings, at);
    }

    DisagreementRow leftStanding(DisagreementLeftStanding it, long at) {
        List<Left> left = Lists.plus(standings, new Left(it.text(), it.revisitOn(), it.on(), at));
        return now(DisagreementState.STANDING, it.revisitOn(), settlements, left, reopenings, at);
    }

    DisagreementRow reopened(DisagreementReopened it, long at) {
        List<Reopened> reopened = Lists.plus(reopenings, new Reopened(it.text(), it.by(), it.on(), at));
        return now(DisagreementState.OPEN, null, settlements, standings, reopened, at);
    }

    /** Somebody said of an entry of it whether it is so: a settlement that one of those between denies is none, until they say otherwise. */
    DisagreementRow answered(AnswerEvent it, long at) {
        boolean isSo = it.confirms();
        List<Held> held = Lists.changed(
                positions, one -> isOf(one.version(), it) && one.person().equals(it.by()), one -> one.now(isSo));
        List<Settled> settled = Lists.changed(
                settlements,
                one -> isOf(one.version(), it) && raised.people().contains(it.by()),
                one -> one.now(it.by(), isSo));
        return new DisagreementRow(
                raised, stateOf(settled), revisitOn, held, commonGround, settled, standings, reopenings, plus(at));
    }

    private static boolean isOf(@Nullable Long version, AnswerEvent it) {
        return version != null && version == it.entry();
    }

    private DisagreementState stateOf(List<Settled> settled) {
        if (settled.isEmpty() || becameOfItAfter(settled.getLast().entry())) {
            return state;
        }
        return settled.getLast().deniedBy().isEmpty() ? DisagreementState.SETTLED : DisagreementState.OPEN;
    }

    private boolean becameOfItAfter(long entry) {
        return standings.stream().anyMatch(it -> it.entry() > entry)
                || reopenings.stream().anyMatch(it -> it.entry() > entry);
    }

    private DisagreementRow withPositions(List<Held> held, long at) {
        return new DisagreementRow(
                raised, state, revisitOn, held, commonGround, settlements, standings, reopenings, plus(at));
    }

    private DisagreementRow now(
            DisagreementState now,
            @Nullable LocalDate revisit,
            List<Settled> settled,
            List<Left> left,
            List<Reopened> reopened,
            long at) {
        return new DisagreementRow(raised, now, revisit, positions, commonGround, settled, left, reopened, plus(at));
    }

    private List<Long> plus(long at) {
        return Lists.plus(events, at);
    }
}
