package nz.partnershipledger.command.hui;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.hui.AccessBarrierRemoved;
import nz.partnershipledger.events.hui.AgendaItemAdded;
import nz.partnershipledger.events.hui.AgendaShared;
import nz.partnershipledger.events.hui.ConfidentialityStated;
import nz.partnershipledger.events.hui.GatheringEvent;
import nz.partnershipledger.events.hui.HuiAnswered;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiCancelled;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.HuiOpened;
import nz.partnershipledger.events.hui.HuiPostponed;
import nz.partnershipledger.events.hui.HuiReflectedOn;
import nz.partnershipledger.events.hui.MinuteTakerNamed;
import nz.partnershipledger.events.hui.MinutesCorrected;
import nz.partnershipledger.events.hui.MinutesShared;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of one hui, and no more: it is kept in every snapshot of its history.
 *
 * @param id which hui
 * @param phase how far it has come
 * @param calledOn the day it was called; nothing about it happens earlier
 * @param at when it begins, kept only while it is to come
 * @param facilitator who facilitates it, kept only until its minutes are shared
 * @param began the day it was opened, or held where nobody opened it, kept only until its minutes are shared
 * @param minuteTaker who writes the minutes, if that is known, kept only until they are shared
 * @param present who came, partner or not; nobody until it was held
 * @param coming what each said last to being asked, kept only until it is opened or held, and for the time that it has now
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Hui(
        HuiId id,
        Phase phase,
        LocalDate calledOn,
        @Nullable Instant at,
        @Nullable PersonId facilitator,
        @Nullable LocalDate began,
        @Nullable PersonId minuteTaker,
        Set<PersonId> present,
        List<Answered> coming) {

    /** How far a hui has come. */
    enum Phase {
        CALLED,
        OPEN,
        HELD,
        MINUTED,
        CANCELLED
    }

    /** What somebody said to being asked to it. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Answered(PersonId by, Coming answer) {}

    Hui {
        present = Set.copyOf(present);
        coming = List.copyOf(coming);
    }

    /** The hui that this event calls. */
    static Hui called(HuiCalled called) {
        return new Hui(
                called.hui(),
                Phase.CALLED,
                called.on(),
                called.at(),
                called.facilitator(),
                null,
                called.minuteTaker(),
                Set.of(),
                List.of());
    }

    boolean isToCome() {
        return phase == Phase.CALLED || phase == Phase.OPEN;
    }

    boolean isCancelled() {
        return phase == Phase.CANCELLED;
    }

    boolean wasHeld() {
        return phase == Phase.HELD || phase == Phase.MINUTED;
    }

    /** Its day while it is to come. */
    @Nullable
    LocalDate dayToCome() {
        return isToCome() && at != null ? Aotearoa.dayOf(at) : null;
    }

    /** Whether it is to come, and not before this day: a hui of long ago that nobody wrote up is no next one. */
    boolean isToComeFrom(LocalDate from) {
        LocalDate day = dayToCome();
        return day != null && !day.isBefore(from);
    }

    /** Whether its minutes are being written. */
    boolean isBeingMinuted() {
        return phase == Phase.OPEN || phase == Phase.HELD;
    }

    /** Whether whoever writes its minutes may begin on this day, or has begun. */
    boolean mayBeginOn(LocalDate today) {
        LocalDate day = dayToCome();
        return isBeingMinuted() || (day != null && !day.isAfter(today));
    }

    /** What there is to know for those who write its minutes, unless they are not being written. */
    Optional<BeingMinuted> beingMinuted(Optional<Hui> next) {
        return isBeingMinuted() && began != null && facilitator != null
                ? Optional.of(new BeingMinuted(
                        began,
                        facilitator,
                        minuteTaker,
                        wasHeld(),
                        next.map(Hui::id).orElse(null)))
                : Optional.empty();
    }

    /** The hui after this has happened. */
    Hui after(GatheringEvent event) {
        return switch (event) {
            case HuiCalled called -> called(called);
            case MinuteTakerNamed named ->
                new Hui(id, phase, calledOn, at, facilitator, began, named.minuteTaker(), present, coming);
            case HuiAnswered answered ->
                new Hui(id, phase, calledOn, at, facilitator, began, minuteTaker, present, after(answered));
            case HuiPostponed postponed ->
                new Hui(id, Phase.CALLED, calledOn, postponed.to(), facilitator, null, minuteTaker, present, List.of());
            case HuiCancelled _ -> new Hui(id, Phase.CANCELLED, calledOn, null, null, null, null, Set.of(), List.of());
            case HuiOpened opened ->
                new Hui(id, Phase.OPEN, calledOn, at, facilitator, opened.on(), minuteTaker, present, List.of());
            case HuiHeld held ->
                new Hui(
                        id,
                        Phase.HELD,
                        calledOn,
                        null,
                        facilitator,
                        began == null ? held.on() : began,
                        minuteTaker,
                        held.present(),
                        List.of());
            case MinutesShared _ -> new Hui(id, Phase.MINUTED, calledOn, null, null, null, null, present, List.of());
            case AgendaItemAdded _,
                    AgendaShared _,
                    AccessBarrierRemoved _,
                    ConfidentialityStated _,
                    MinutesCorrected _,
                    HuiReflectedOn _ -> this;
        };
    }

    private List<Answered> after(HuiAnswered answered) {
        return Stream.concat(
                        coming.stream().filter(it -> !it.by().equals(answered.by())),
                        Stream.of(new Answered(answered.by(), answered.answer())))
                .toList();
    }
}
