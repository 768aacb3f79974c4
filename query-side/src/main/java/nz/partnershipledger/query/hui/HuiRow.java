package nz.partnershipledger.query.hui;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.AgendaItemId;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.hui.AgendaItemAdded;
import nz.partnershipledger.events.hui.HuiAnswered;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiCancelled;
import nz.partnershipledger.events.hui.HuiPostponed;
import nz.partnershipledger.events.hui.MinutesShared;
import nz.partnershipledger.query.base.Lists;
import org.jspecify.annotations.Nullable;

/**
 * A hui, from when it was called to what people said of it afterwards.
 *
 * @param called what stays as it was when it was called
 * @param at when it begins, as it was agreed last
 * @param state how far it is
 * @param postponed each time that it was moved
 * @param cancelled that it is not going to be
 * @param preparation what is done for it beforehand
 * @param gathering what was at it
 * @param afterwards what was said of it afterwards
 * @param events the positions of its entries
 */
public record HuiRow(
        @JsonUnwrapped Called called,
        Instant at,
        HuiState state,
        List<Postponed> postponed,
        @Nullable Cancelled cancelled,
        @JsonUnwrapped Preparation preparation,
        @JsonUnwrapped Gathering gathering,
        @JsonUnwrapped Afterwards afterwards,
        List<Long> events) {
    /** Keeps its own copies. */
    public HuiRow {
        postponed = List.copyOf(postponed);
        events = List.copyOf(events);
    }

    /**
     * What stays as it was when it was called.
     *
     * @param hui the hui
     * @param partnership whose hui it is
     * @param purpose what it was called for
     * @param place where, sealed
     * @param facilitator who facilitates it
     * @param agreedAt the hui at which it was agreed on
     * @param calledOn the day it was called
     */
    public record Called(
            HuiId hui,
            PartnershipId partnership,
            HuiPurpose purpose,
            @Nullable PersonalText place,
            PersonId facilitator,
            @Nullable HuiId agreedAt,
            LocalDate calledOn) {
        private static Called of(HuiCalled it) {
            return new Called(
                    it.hui(), it.partnership(), it.purpose(), it.place(), it.facilitator(), it.agreedAt(), it.on());
        }
    }

    /**
     * That it was moved.
     *
     * @param from when it was to begin
     * @param to when it was to begin from then on
     * @param reason why, sealed
     * @param on the day it was moved
     */
    public record Postponed(
            Instant from, Instant to, @Nullable PersonalText reason, LocalDate on) {}

    /**
     * That it is not going to be.
     *
     * @param reason why, sealed
     * @param next the hui that what was due at it fell to
     * @param on the day it was cancelled
     */
    public record Cancelled(
            @Nullable PersonalText reason, @Nullable HuiId next, LocalDate on) {}

    /**
     * An item of the agenda.
     *
     * @param item the item
     * @param part which part of the agenda it belongs to
     * @param text what it is about, sealed; without it, it is the recommended part itself
     * @param suggestedBy whose wish it is
     * @param confirmed whether they said so themselves
     * @param on the day it was added
     */
    public record Item(
            AgendaItemId item,
            AgendaPart part,
            @Nullable PersonalText text,
            PersonId suggestedBy,
            boolean confirmed,
            LocalDate on) {
        static Item of(AgendaItemAdded it) {
            return new Item(it.item(), it.part(), it.text(), it.suggestedBy(), it.confirmed(), it.on());
        }
    }

    /**
     * That the agenda was shared.
     *
     * @param to with whom
     * @param on the day
     */
    public record AgendaShared(Set<PersonId> to, LocalDate on) {
        /** Keeps its own copy of the people. */
        public AgendaShared {
            to = Set.copyOf(to);
        }
    }

    /**
     * What somebody said to being asked to it.
     *
     * @param by who
     * @param answer whether they can come
     * @param text what they said with it, sealed
     * @param on the day
     * @param entry the position of the entry
     */
    public record Answered(
            PersonId by, Coming answer, @Nullable PersonalText text, LocalDate on, long entry) {
        static Answered of(HuiAnswered it, long entry) {
            return new Answered(it.by(), it.answer(), it.text(), it.on(), entry);
        }
    }

    /**
     * What somebody said of it.
     *
     * @param text what, sealed
     * @param by who
     * @param confirmed whether they said so themselves
     * @param on the day
     * @param entry the position of the entry
     */
    public record Said(PersonalText text, PersonId by, boolean confirmed, LocalDate on, long entry) {}

    /**
     * Its minutes: all that was recorded at it, and this.
     *
     * @param notes what was said besides, sealed
     * @param parts what was said in parts of the agenda, in their order
     * @param proofreaders who proofread them
     * @param on the day they were shared
     * @param entry the position of the entry
     */
    public record Minutes(
            @Nullable PersonalText notes, List<Noted> parts, Set<PersonId> proofreaders, LocalDate on, long entry) {
        /** Keeps its own copies. */
        public Minutes {
            parts = List.copyOf(parts);
            proofreaders = Set.copyOf(proofreaders);
        }
    }

    /** What was said in a part of the agenda, sealed. */
    public record Noted(AgendaPart part, PersonalText text) {
        static List<Noted> in(MinutesShared it) {
            return it.parts().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(noted -> new Noted(noted.getKey(), noted.getValue()))
                    .toList();
        }
    }

    /** The day on which it is to be, or was. */
    public LocalDate day() {
        return gathering.heldOn() == null ? Aotearoa.dayOf(at) : gathering.heldOn();
    }

    /** Whether it is not going to be. */
    public boolean wasCancelled() {
        return state == HuiState.CANCELLED;
    }

    /** Whether it is still to come on this day. */
    public boolean isAheadOn(LocalDate day) {
        return state.isToCome() && !day().isBefore(day);
    }

    /** The hui. */
    public HuiId hui() {
        return called.hui();
    }

    /** Whose hui it is. */
    public PartnershipId partnership() {
        return called.partnership();
    }

    static HuiRow called(HuiCalled it, long position) {
        return new HuiRow(
                Called.of(it),
                kept(it.at()),
                HuiState.CALLED,
                List.of(),
                null,
                new Preparation(it.minuteTaker(), List.of(), List.of(), List.of(), List.of()),
                new Gathering(null, null, Set.of(), Set.of(), Set.of(), null),
                new Afterwards(null, List.of(), List.of()),
                List.of(position));
    }

    /** Tables keep microseconds, and a view must say the same from wherever it is read. */
    private static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    HuiRow noted(long position) {
        return new HuiRow(
                called,
                at,
                state,
                postponed,
                cancelled,
                preparation,
                gathering,
                afterwards,
                Lists.plus(events, position));
    }

    HuiRow postponed(HuiPostponed it) {
        Postponed moved = new Postponed(at, kept(it.to()), it.reason(), it.on());
        return now(moved.to(), state, Lists.plus(postponed, moved), cancelled).with(preparation.asked());
    }

    HuiRow cancelled(HuiCancelled it) {
        return now(at, HuiState.CANCELLED, postponed, new Cancelled(it.reason(), it.next(), it.on()));
    }

    HuiRow with(Preparation newPreparation) {
        return with(newPreparation, gathering, afterwards);
    }

    HuiRow with(Gathering newGathering) {
        return with(preparation, newGathering, afterwards);
    }

    HuiRow with(Afterwards newAfterwards) {
        return with(preparation, gathering, newAfterwards);
    }

    HuiRow becomes(HuiState newState) {
        return now(at, newState, postponed, cancelled);
    }

    private HuiRow now(Instant begins, HuiState now, List<Postponed> moved, @Nullable Cancelled off) {
        return new HuiRow(called, begins, now, moved, off, preparation, gathering, afterwards, events);
    }

    private HuiRow with(Preparation before, Gathering during, Afterwards after) {
        return new HuiRow(called, at, state, postponed, cancelled, before, during, after, events);
    }
}
