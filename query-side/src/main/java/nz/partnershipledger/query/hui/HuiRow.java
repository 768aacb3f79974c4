package nz.partnershipledger.query.hui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.AgendaItemId;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * A hui, from when it was called to what people said of it afterwards.
 *
 * @param hui the hui
 * @param partnership whose hui it is
 * @param purpose what it was called for
 * @param at when it begins, as it was agreed last
 * @param place where, sealed
 * @param facilitator who facilitates it
 * @param minuteTaker who writes the minutes, partner or not
 * @param agreedAt the hui at which it was agreed on
 * @param state how far it is
 * @param calledOn the day it was called
 * @param postponed each time that it was moved
 * @param cancelled that it is not going to be
 * @param agenda the items, in the order in which they were added
 * @param agendaShared each time that the agenda was shared
 * @param barriersRemoved what could have kept someone from taking part and was taken out of the way
 * @param openedOn the day it began
 * @param heldOn the day it was held
 * @param present who came, partner or not
 * @param apologies who let the others know that they could not
 * @param confidentialityStatedOn the day on which it was said aloud what stays between them
 * @param minutes its minutes, once they are shared
 * @param corrections what was added to minutes that were not right
 * @param howItWas how it was for people
 * @param events the positions of its entries
 */
public record HuiRow(
        HuiId hui,
        PartnershipId partnership,
        HuiPurpose purpose,
        Instant at,
        @Nullable PersonalText place,
        PersonId facilitator,
        @Nullable PersonId minuteTaker,
        @Nullable HuiId agreedAt,
        HuiState state,
        LocalDate calledOn,
        List<Postponed> postponed,
        @Nullable Cancelled cancelled,
        List<Item> agenda,
        List<AgendaShared> agendaShared,
        List<Said> barriersRemoved,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate heldOn,
        Set<PersonId> present,
        Set<PersonId> apologies,
        @Nullable LocalDate confidentialityStatedOn,
        @Nullable Minutes minutes,
        List<Said> corrections,
        List<Said> howItWas,
        List<Long> events) {
    /** Keeps its own copies. */
    public HuiRow {
        postponed = List.copyOf(postponed);
        agenda = List.copyOf(agenda);
        agendaShared = List.copyOf(agendaShared);
        barriersRemoved = List.copyOf(barriersRemoved);
        present = Set.copyOf(present);
        apologies = Set.copyOf(apologies);
        corrections = List.copyOf(corrections);
        howItWas = List.copyOf(howItWas);
        events = List.copyOf(events);
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
            LocalDate on) {}

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
     * @param proofreaders who proofread them
     * @param on the day they were shared
     * @param entry the position of the entry
     */
    public record Minutes(@Nullable PersonalText notes, Set<PersonId> proofreaders, LocalDate on, long entry) {
        /** Keeps its own copy of the people. */
        public Minutes {
            proofreaders = Set.copyOf(proofreaders);
        }
    }

    /** The day on which it is to be, or was. */
    public LocalDate day() {
        return heldOn == null ? Aotearoa.dayOf(at) : heldOn;
    }

    /** Whether it is not going to be. */
    public boolean wasCancelled() {
        return state == HuiState.CANCELLED;
    }

    /** Whether it is still to come on this day. */
    public boolean isAheadOn(LocalDate day) {
        return state.isToCome() && !day().isBefore(day);
    }
}
