package nz.partnershipledger.query.hui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.hui.GatheringEvent;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiCancelled;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.HuiPostponed;
import nz.partnershipledger.events.hui.MinutesShared;
import org.jspecify.annotations.Nullable;

/** A row of hui while one entry changes it. */
final class HuiChange {
    private final HuiRow row;
    private Instant at;
    private @Nullable PersonId minuteTaker;
    private HuiState state;
    private final List<HuiRow.Postponed> postponed;
    private HuiRow.@Nullable Cancelled cancelled;
    private final List<HuiRow.Item> agenda;
    private final List<HuiRow.AgendaShared> agendaShared;
    private final List<HuiRow.Said> barriersRemoved;
    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate heldOn;
    private Set<PersonId> present;
    private Set<PersonId> apologies;
    private @Nullable LocalDate confidentialityStatedOn;
    private HuiRow.@Nullable Minutes minutes;
    private final List<HuiRow.Said> corrections;
    private final List<HuiRow.Said> howItWas;
    private final List<Long> events;

    private HuiChange(HuiRow row) {
        this.row = row;
        this.at = row.at();
        this.minuteTaker = row.minuteTaker();
        this.state = row.state();
        this.postponed = new ArrayList<>(row.postponed());
        this.cancelled = row.cancelled();
        this.agenda = new ArrayList<>(row.agenda());
        this.agendaShared = new ArrayList<>(row.agendaShared());
        this.barriersRemoved = new ArrayList<>(row.barriersRemoved());
        this.openedOn = row.openedOn();
        this.heldOn = row.heldOn();
        this.present = row.present();
        this.apologies = row.apologies();
        this.confidentialityStatedOn = row.confidentialityStatedOn();
        this.minutes = row.minutes();
        this.corrections = new ArrayList<>(row.corrections());
        this.howItWas = new ArrayList<>(row.howItWas());
        this.events = new ArrayList<>(row.events());
    }

    /** The row with which a hui begins. */
    static HuiRow called(HuiCalled called, long position) {
        return new HuiRow(
                called.hui(),
                called.partnership(),
                called.purpose(),
                kept(called.at()),
                called.place(),
                called.facilitator(),
                called.minuteTaker(),
                called.agreedAt(),
                HuiState.CALLED,
                called.on(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(position));
    }

    /** A change of a row by this entry, which is noted in the row whatever else it does. */
    static UnaryOperator<HuiRow> by(Recorded<? extends GatheringEvent> recorded, UnaryOperator<HuiChange> change) {
        return row -> {
            HuiChange changed = change.apply(new HuiChange(row));
            changed.events.add(recorded.position());
            return changed.done();
        };
    }

    /** Tables keep microseconds, and a view must say the same from wherever it is read. */
    private static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    HuiChange minutesBy(PersonId person) {
        minuteTaker = person;
        return this;
    }

    HuiChange added(HuiRow.Item item) {
        agenda.add(item);
        return this;
    }

    HuiChange agendaShared(Set<PersonId> to, LocalDate on) {
        agendaShared.add(new HuiRow.AgendaShared(to, on));
        return this;
    }

    HuiChange barrierRemoved(HuiRow.Said removed) {
        barriersRemoved.add(removed);
        return this;
    }

    HuiChange postponed(HuiPostponed event) {
        postponed.add(new HuiRow.Postponed(at, kept(event.to()), event.reason(), event.on()));
        at = kept(event.to());
        return this;
    }

    HuiChange cancelled(HuiCancelled event) {
        cancelled = new HuiRow.Cancelled(event.reason(), event.next(), event.on());
        state = HuiState.CANCELLED;
        return this;
    }

    HuiChange opened(LocalDate on) {
        openedOn = on;
        state = HuiState.OPENED;
        return this;
    }

    HuiChange held(HuiHeld event) {
        heldOn = event.on();
        present = event.present();
        apologies = event.apologies();
        state = HuiState.HELD;
        return this;
    }

    HuiChange confidentialityStated(LocalDate on) {
        confidentialityStatedOn = on;
        return this;
    }

    HuiChange minutesShared(MinutesShared event, long position) {
        minutes = new HuiRow.Minutes(event.notes(), event.proofreaders(), event.on(), position);
        state = HuiState.MINUTES_SHARED;
        return this;
    }

    HuiChange corrected(HuiRow.Said correction) {
        corrections.add(correction);
        return this;
    }

    HuiChange reflectedOn(HuiRow.Said reflection) {
        howItWas.add(reflection);
        return this;
    }

    static HuiRow.Said said(
            PersonalText text, PersonId by, boolean confirmed, Recorded<? extends GatheringEvent> recorded) {
        return new HuiRow.Said(text, by, confirmed, recorded.event().on(), recorded.position());
    }

    private HuiRow done() {
        return new HuiRow(
                row.hui(),
                row.partnership(),
                row.purpose(),
                at,
                row.place(),
                row.facilitator(),
                minuteTaker,
                row.agreedAt(),
                state,
                row.calledOn(),
                postponed,
                cancelled,
                agenda,
                agendaShared,
                barriersRemoved,
                openedOn,
                heldOn,
                present,
                apologies,
                confidentialityStatedOn,
                minutes,
                corrections,
                howItWas,
                events);
    }
}
