package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.TODAY;
import static nz.partnershipledger.command.ASketchOfAPartnership.uuid;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.command.hui.GatheringCommand.AddAgendaItem;
import nz.partnershipledger.command.hui.GatheringCommand.AnswerHui;
import nz.partnershipledger.command.hui.GatheringCommand.CallHui;
import nz.partnershipledger.command.hui.GatheringCommand.CancelHui;
import nz.partnershipledger.command.hui.GatheringCommand.CorrectMinutes;
import nz.partnershipledger.command.hui.GatheringCommand.HoldHui;
import nz.partnershipledger.command.hui.GatheringCommand.NameMinuteTaker;
import nz.partnershipledger.command.hui.GatheringCommand.OpenHui;
import nz.partnershipledger.command.hui.GatheringCommand.PostponeHui;
import nz.partnershipledger.command.hui.GatheringCommand.ReflectOnHui;
import nz.partnershipledger.command.hui.GatheringCommand.ShareMinutes;
import nz.partnershipledger.command.hui.GatheringCommand.StateConfidentiality;
import nz.partnershipledger.command.hui.HuiCommand;
import nz.partnershipledger.command.hui.SpeakingCommand.ConfirmVoice;
import nz.partnershipledger.command.hui.SpeakingCommand.HearVoice;
import nz.partnershipledger.command.hui.SpeakingCommand.NameDifficulty;
import nz.partnershipledger.command.hui.SpeakingCommand.NoteGoingWell;
import nz.partnershipledger.events.AgendaItemId;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.HuiAnswered;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiCancelled;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.HuiOpened;
import nz.partnershipledger.events.hui.MinutesShared;
import nz.partnershipledger.events.hui.VoiceHeard;
import org.jspecify.annotations.Nullable;

/** Hui of the partnership of the sketch: what may have happened to them, and what may be asked, one line each. */
final class Meeting {
    /** The hui of the day it is, called a while ago. */
    static final HuiId HUI = new HuiId(uuid(50));

    /** A hui some days later. */
    static final HuiId NEXT = new HuiId(uuid(51));

    static final AgendaItemId ITEM = new AgendaItemId(uuid(52));
    static final VoiceId VOICE = new VoiceId(uuid(53));
    static final GoingWellId GOOD = new GoingWellId(uuid(54));
    static final DifficultyId DIFFICULTY = new DifficultyId(uuid(55));

    /** Somebody at the office, who is no partner, writes the minutes. */
    static final PersonId OFFICE = STRANGER;

    /** Somebody who comes to the hui and is no partner. */
    static final PersonId VISITOR = ASketchOfAPartnership.person(16);

    static final LocalDate LATER_ON = TODAY.plusDays(20);

    private Meeting() {}

    static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(15, 30))
                .atZone(ZoneId.of("Pacific/Auckland"))
                .toInstant();
    }

    static HuiCalled called() {
        return called(HUI, TODAY);
    }

    static HuiCalled called(HuiId hui, LocalDate day, HuiId... insteadOf) {
        return new HuiCalled(
                TEAM, hui, HuiPurpose.REVIEW, at(day), null, FACILITATOR, null, null, Set.of(insteadOf), MADE_ON);
    }

    /** The hui of the day it is, whose minutes somebody at the office is going to write. */
    static HuiCalled calledWithMinuteTaker() {
        return new HuiCalled(
                TEAM, HUI, HuiPurpose.REVIEW, at(TODAY), null, FACILITATOR, OFFICE, null, Set.of(), MADE_ON);
    }

    static HuiOpened opened() {
        return new HuiOpened(TEAM, HUI, FACILITATOR, TODAY);
    }

    static HuiHeld held(PersonId... present) {
        return new HuiHeld(TEAM, HUI, Set.of(present), Set.of(), Set.of(), TODAY);
    }

    static MinutesShared minutesShared() {
        return new MinutesShared(TEAM, HUI, null, Map.of(), Set.of(), TODAY);
    }

    static HuiCancelled cancelled(HuiId hui) {
        return new HuiCancelled(TEAM, hui, null, null, null, TODAY);
    }

    static VoiceHeard heard(PersonId whose, boolean confirmed) {
        return new VoiceHeard(
                TEAM,
                VOICE,
                whose,
                VoiceGathering.AT_THE_HUI,
                VoiceSharing.OWN_WORDS,
                words(8),
                HUI,
                confirmed,
                TODAY,
                Audience.PARTNERSHIP);
    }

    static GoingWellNoted wentWell(PersonId by, boolean confirmed) {
        return new GoingWellNoted(TEAM, GOOD, words(8), HUI, by, confirmed, TODAY, Audience.PARTNERSHIP);
    }

    static DifficultyNamed difficult(PersonId by, boolean confirmed) {
        return new DifficultyNamed(TEAM, DIFFICULTY, words(8), HUI, by, confirmed, TODAY, Audience.PARTNERSHIP);
    }

    /** What someone promised at the hui. */
    static Promise spokenAtHui(PersonId promiser) {
        return new Promise(words(2), promiser, null, null, null, null, Origin.at(HUI), true, null, null);
    }

    static HuiCommand call(HuiId hui, LocalDate day) {
        return call(hui, day, null, null);
    }

    static HuiCommand call(HuiId hui, LocalDate day, @Nullable PersonId minuteTaker, @Nullable HuiId agreedAt) {
        return new CallHui(TEAM, hui, HuiPurpose.REVIEW, at(day), null, null, minuteTaker, agreedAt, MADE_ON);
    }

    static HuiCommand nameMinuteTaker(PersonId person) {
        return new NameMinuteTaker(TEAM, HUI, person, TODAY);
    }

    static HuiCommand addItem(@Nullable PersonId by) {
        return new AddAgendaItem(TEAM, HUI, ITEM, AgendaPart.GENERAL, words(8), by, TODAY);
    }

    static HuiAnswered answered(PersonId who, Coming answer, @Nullable PersonalText text) {
        return new HuiAnswered(TEAM, HUI, who, answer, text, TODAY);
    }

    static HuiCommand answer(Coming answer) {
        return new AnswerHui(TEAM, HUI, answer, null, TODAY);
    }

    static HuiCommand answer(Coming answer, PersonalText text) {
        return new AnswerHui(TEAM, HUI, answer, text, TODAY);
    }

    static HuiCommand postponeTo(LocalDate day) {
        return new PostponeHui(TEAM, HUI, at(day), null, TODAY);
    }

    static HuiCommand cancel() {
        return new CancelHui(TEAM, HUI, null, TODAY);
    }

    static HuiCommand open() {
        return new OpenHui(TEAM, HUI, TODAY);
    }

    static HuiCommand hold(PersonId... present) {
        return holdOn(TODAY, present);
    }

    static HuiCommand holdOn(LocalDate day, PersonId... present) {
        return new HoldHui(TEAM, HUI, Set.of(present), Set.of(), Set.of(), day);
    }

    static HuiCommand holdWithout(PersonId away, PersonId... present) {
        return new HoldHui(TEAM, HUI, Set.of(present), Set.of(away), Set.of(), TODAY);
    }

    static HuiCommand stateConfidentiality(@Nullable PersonId by) {
        return new StateConfidentiality(TEAM, HUI, by, TODAY);
    }

    static HuiCommand shareMinutes(PersonId... proofreaders) {
        return new ShareMinutes(TEAM, HUI, null, Map.of(), Set.of(proofreaders), TODAY);
    }

    static HuiCommand correctMinutes() {
        return new CorrectMinutes(TEAM, HUI, words(8), TODAY);
    }

    static HuiCommand reflect(@Nullable PersonId by) {
        return new ReflectOnHui(TEAM, HUI, words(8), by, TODAY, Audience.PARTNERSHIP);
    }

    static HuiCommand hear(PersonId whose) {
        return hear(whose, VoiceSharing.OWN_WORDS, true, HUI);
    }

    static HuiCommand hear(PersonId whose, VoiceSharing sharing, boolean inWords, @Nullable HuiId hui) {
        return new HearVoice(
                TEAM,
                VOICE,
                whose,
                VoiceGathering.AT_THE_HUI,
                sharing,
                inWords ? words(8) : null,
                hui,
                TODAY,
                Audience.PARTNERSHIP);
    }

    static HuiCommand confirmVoice() {
        return new ConfirmVoice(TEAM, VOICE, TODAY);
    }

    static HuiCommand noteGoingWell(@Nullable PersonId by, @Nullable HuiId hui) {
        return new NoteGoingWell(TEAM, GOOD, words(8), hui, by, TODAY, Audience.PARTNERSHIP);
    }

    static HuiCommand nameDifficulty(@Nullable PersonId by, @Nullable HuiId hui) {
        return new NameDifficulty(TEAM, DIFFICULTY, words(8), hui, by, TODAY, Audience.PARTNERSHIP);
    }
}
