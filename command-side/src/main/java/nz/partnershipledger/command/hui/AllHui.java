package nz.partnershipledger.command.hui;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.hui.AccessBarrierRemoved;
import nz.partnershipledger.events.hui.AgendaItemAdded;
import nz.partnershipledger.events.hui.AgendaShared;
import nz.partnershipledger.events.hui.ConfidentialityStated;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GatheringEvent;
import nz.partnershipledger.events.hui.GoingWellEvent;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.GoingWellSentHome;
import nz.partnershipledger.events.hui.HuiAnswered;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiCancelled;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.HuiOpened;
import nz.partnershipledger.events.hui.HuiPostponed;
import nz.partnershipledger.events.hui.HuiReflectedOn;
import nz.partnershipledger.events.hui.MinuteTakerNamed;
import nz.partnershipledger.events.hui.MinutesCorrected;
import nz.partnershipledger.events.hui.MinutesShared;
import nz.partnershipledger.events.hui.VoiceConfirmed;
import nz.partnershipledger.events.hui.VoiceEvent;
import nz.partnershipledger.events.hui.VoiceHeard;
import org.jspecify.annotations.Nullable;

/**
 * The hui of one partnership, and the voices, good things and difficulties that were spoken of. To decide looks at them and changes
 * nothing; only what has happened changes them.
 */
public final class AllHui {
    private final Map<HuiId, Hui> hui = new LinkedHashMap<>();
    private final Map<VoiceId, Voice> voices = new LinkedHashMap<>();
    private final Map<GoingWellId, GoodThing> goodThings = new LinkedHashMap<>();
    private final Map<DifficultyId, Marked> difficulties = new LinkedHashMap<>();
    private final Set<HuiId> waiting;

    /** Makes a history without hui. */
    public AllHui() {
        this(new InSnapshot(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /**
     * All of it as a snapshot holds it.
     *
     * @param waiting the cancelled hui whose promises wait for the next one to be called
     */
    record InSnapshot(
            List<Hui> hui,
            List<Voice> voices,
            List<GoodThing> goodThings,
            List<Difficult> difficulties,
            List<HuiId> waiting) {}

    /** A difficulty, as a snapshot holds it. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Difficult(DifficultyId id, Marked marked) {}

    /** Restores what a snapshot holds. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    AllHui(InSnapshot snapshot) {
        snapshot.hui.forEach(it -> hui.put(it.id(), it));
        snapshot.voices.forEach(it -> voices.put(it.id(), it));
        snapshot.goodThings.forEach(it -> goodThings.put(it.id(), it));
        snapshot.difficulties.forEach(it -> difficulties.put(it.id(), it.marked()));
        waiting = new LinkedHashSet<>(snapshot.waiting);
    }

    @JsonValue
    InSnapshot inSnapshot() {
        return new InSnapshot(
                List.copyOf(hui.values()),
                List.copyOf(voices.values()),
                List.copyOf(goodThings.values()),
                difficulties.entrySet().stream()
                        .map(it -> new Difficult(it.getKey(), it.getValue()))
                        .toList(),
                List.copyOf(waiting));
    }

    /** Whether there is this hui. */
    public boolean has(HuiId id) {
        return hui.containsKey(id);
    }

    /** The entry that names this difficulty, and whom it was to reach. */
    public Optional<Marked> difficulty(DifficultyId id) {
        return Optional.ofNullable(difficulties.get(id));
    }

    /** Who was present at a hui, partner or not; nobody where that is not known. */
    public Set<PersonId> presentAt(HuiId id) {
        Hui found = hui.get(id);
        return found == null ? Set.of() : found.present();
    }

    /** The day of a hui that is to come, or null. */
    public @Nullable LocalDate dayToCome(HuiId id) {
        Hui found = hui.get(id);
        return found == null ? null : found.dayToCome();
    }

    /** Who writes the minutes of a hui while they are being written, or null. */
    public @Nullable PersonId minuteTakerNow(HuiId id) {
        Hui found = hui.get(id);
        return found != null && found.isBeingMinuted() ? found.minuteTaker() : null;
    }

    /** A hui whose minutes are being written; nothing if it is not one. */
    public Optional<BeingMinuted> beingMinuted(HuiId id) {
        return Optional.ofNullable(hui.get(id))
                .filter(it -> it.began() != null)
                .flatMap(it -> it.beingMinuted(nextBeside(id, Objects.requireNonNull(it.began()))));
    }

    /** What a command needs its actor to be allowed. */
    public Need need(HuiCommand command, LocalDate today, Surroundings surroundings) {
        return switch (command) {
            case GatheringCommand.CallHui call -> surroundings.toRecordAt(call.agreedAt());
            case GatheringCommand.OpenHui open -> toBegin(open.hui(), today, surroundings);
            case GatheringCommand.HoldHui hold -> toBegin(hold.hui(), today, surroundings);
            case GatheringCommand.AddAgendaItem add -> surroundings.toRecordAt(add.hui());
            case GatheringCommand.RemoveAccessBarrier remove -> surroundings.toRecordAt(remove.hui());
            case GatheringCommand.StateConfidentiality state -> surroundings.toRecordAt(state.hui());
            case GatheringCommand.ShareMinutes share -> surroundings.toRecordAt(share.hui());
            case GatheringCommand.ReflectOnHui reflect -> surroundings.toRecordAt(reflect.hui());
            case SpeakingCommand.HearVoice hear -> surroundings.toRecordAt(hear.hui());
            case SpeakingCommand.NoteGoingWell note -> surroundings.toRecordAt(note.hui());
            case SpeakingCommand.NameDifficulty name -> surroundings.toRecordAt(name.hui());
            case GatheringCommand.NameMinuteTaker _,
                    GatheringCommand.ShareAgenda _,
                    GatheringCommand.AnswerHui _,
                    GatheringCommand.PostponeHui _,
                    GatheringCommand.CancelHui _,
                    GatheringCommand.CorrectMinutes _,
                    SpeakingCommand.ConfirmVoice _,
                    SpeakingCommand.SendGoingWellHome _ -> new Need.ToRecord(surroundings.standing());
        };
    }

    /** Whoever writes the minutes may open a hui on its day, and not earlier: what they read then is not theirs to read before. */
    private Need toBegin(HuiId id, LocalDate today, Surroundings surroundings) {
        Hui found = hui.get(id);
        PersonId minuteTaker = found != null && found.mayBeginOn(today) ? found.minuteTaker() : null;
        return new Need.ToRecordAtHui(surroundings.standing(), minuteTaker);
    }

    /**
     * Decides what a command records.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if a rule does not allow it
     */
    public List<HuiEvent> decide(HuiCommand command, Acting acting, Surroundings surroundings) {
        return List.of(
                switch (command) {
                    case GatheringCommand.CallHui call -> {
                        NothingHappensBeforeItBegan.check(
                                call.on(), surroundings.standing().formedOn());
                        HuiRule.THIS_ENTRY_IS_ALREADY_RECORDED.check(!has(call.hui()));
                        yield Gathering.call(call, Set.copyOf(waiting), acting, surroundings);
                    }
                    case GatheringCommand about -> gathering(about, acting, surroundings);
                    case SpeakingCommand.HearVoice hear -> {
                        HuiRule.THIS_ENTRY_IS_ALREADY_RECORDED.check(!voices.containsKey(hear.voice()));
                        yield Speaking.hear(hear, acting, surroundings);
                    }
                    case SpeakingCommand.ConfirmVoice confirm ->
                        Speaking.confirm(confirm, find(confirm, acting, surroundings), acting, surroundings);
                    case SpeakingCommand.NoteGoingWell note -> {
                        HuiRule.THIS_ENTRY_IS_ALREADY_RECORDED.check(!goodThings.containsKey(note.goingWell()));
                        yield Speaking.note(note, acting, surroundings);
                    }
                    case SpeakingCommand.SendGoingWellHome send ->
                        Speaking.send(send, find(send, acting, surroundings), surroundings);
                    case SpeakingCommand.NameDifficulty name -> {
                        HuiRule.THIS_ENTRY_IS_ALREADY_RECORDED.check(!difficulties.containsKey(name.difficulty()));
                        yield Speaking.name(name, acting, surroundings);
                    }
                });
    }

    private GatheringEvent gathering(GatheringCommand command, Acting acting, Surroundings surroundings) {
        Hui found = hui.get(command.hui());
        if (found == null) {
            throw HuiRule.NO_SUCH_HUI.refusal();
        }
        NothingHappensBeforeItBegan.check(command.on(), found.calledOn());
        HuiRule.NOTHING_FOLLOWS_A_CANCELLED_HUI.check(!found.isCancelled());
        return new Gathering(found, acting, surroundings, nextBeside(found.id(), command.on())).decide(command);
    }

    /** The hui to which promises fall when this one is cancelled: the earliest of those still to come. */
    private Optional<Hui> nextBeside(HuiId id, LocalDate from) {
        return hui.values().stream()
                .filter(it -> !it.id().equals(id) && it.isToComeFrom(from))
                .min(Comparator.comparing(it -> Optional.ofNullable(it.at()).orElse(Instant.MAX)));
    }

    private Voice find(SpeakingCommand.ConfirmVoice confirm, Acting acting, Surroundings surroundings) {
        Voice voice = voices.get(confirm.voice());
        if (voice == null || !surroundings.now(voice.marked()).holds(acting.person())) {
            throw HuiRule.NO_SUCH_VOICE.refusal();
        }
        return voice;
    }

    private GoodThing find(SpeakingCommand.SendGoingWellHome send, Acting acting, Surroundings surroundings) {
        GoodThing goodThing = goodThings.get(send.goingWell());
        if (goodThing == null || !surroundings.now(goodThing.marked()).holds(acting.person())) {
            throw HuiRule.NO_SUCH_GOOD_THING.refusal();
        }
        return goodThing;
    }

    /**
     * Takes in what has happened.
     *
     * @param event what happened
     * @param version its version in this history, counted from 1
     */
    public void on(HuiEvent event, long version) {
        switch (event) {
            case GatheringEvent gathering -> on(gathering);
            case VoiceEvent spoken -> on(spoken, version);
            case GoingWellEvent good -> on(good, version);
            case DifficultyNamed named -> difficulties.put(named.difficulty(), new Marked(version, named.audience()));
        }
    }

    private void on(GatheringEvent event) {
        hui.computeIfPresent(event.hui(), (id, it) -> it.after(event));
        switch (event) {
            case HuiCalled called -> {
                hui.put(called.hui(), Hui.called(called));
                waiting.removeAll(called.insteadOf());
            }
            case HuiCancelled cancelled -> {
                if (cancelled.next() == null) {
                    waiting.add(cancelled.hui());
                }
            }
            case MinuteTakerNamed _,
                    AgendaItemAdded _,
                    AgendaShared _,
                    AccessBarrierRemoved _,
                    HuiAnswered _,
                    HuiPostponed _,
                    HuiOpened _,
                    HuiHeld _,
                    ConfidentialityStated _,
                    MinutesShared _,
                    MinutesCorrected _,
                    HuiReflectedOn _ -> {}
        }
    }

    private void on(VoiceEvent event, long version) {
        switch (event) {
            case VoiceHeard heard -> voices.put(heard.voice(), Voice.heard(heard, version));
            case VoiceConfirmed confirmed ->
                voices.computeIfPresent(confirmed.voice(), (id, it) -> it.after(confirmed));
        }
    }

    private void on(GoingWellEvent event, long version) {
        switch (event) {
            case GoingWellNoted noted ->
                goodThings.put(
                        noted.goingWell(),
                        new GoodThing(noted.goingWell(), noted.on(), new Marked(version, noted.audience())));
            case GoingWellSentHome _ -> {}
        }
    }
}
