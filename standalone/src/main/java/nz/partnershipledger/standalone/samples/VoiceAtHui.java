package nz.partnershipledger.standalone.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.command.hui.GatheringCommand;
import nz.partnershipledger.command.hui.SpeakingCommand;
import nz.partnershipledger.events.AgendaItemId;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.standalone.samples.Told.Difficulty;
import nz.partnershipledger.standalone.samples.Told.GoodThing;
import nz.partnershipledger.standalone.samples.Told.Heard;
import nz.partnershipledger.standalone.samples.Told.Hui;
import org.jspecify.annotations.Nullable;

/** What someone in a story does around a hui. */
abstract class VoiceAtHui extends Speaker {
    VoiceAtHui(Story story, SamplePerson person, PersonId id) {
        super(story, person, id);
    }

    // How a hui comes about.

    Hui calls(HuiPurpose purpose, Instant at, String place) {
        return calls(purpose, at, place, null);
    }

    /** The next one, as they agreed at an earlier one. */
    Hui callsAsAgreedAt(Hui earlier, HuiPurpose purpose, Instant at, String place) {
        return calls(purpose, at, place, earlier);
    }

    private Hui calls(HuiPurpose purpose, Instant at, String place, @Nullable Hui agreedAt) {
        Hui hui = new Hui();
        return does(
                hui,
                pen -> new GatheringCommand.CallHui(
                        pen.partnership(),
                        hui.id(),
                        purpose,
                        at,
                        pen.words(place),
                        null,
                        null,
                        agreedAt == null ? null : agreedAt.id(),
                        pen.today()));
    }

    Told asksToWriteMinutes(Hui hui, Voice whom) {
        return does(pen -> new GatheringCommand.NameMinuteTaker(pen.partnership(), hui.id(), whom.id(), pen.today()));
    }

    Told putsOnAgenda(Hui hui, AgendaPart part, @Nullable String text) {
        return does(pen -> new GatheringCommand.AddAgendaItem(
                pen.partnership(), hui.id(), AgendaItemId.random(), part, pen.wordsIfAny(text), null, pen.today()));
    }

    Told clearsTheWayTo(Hui hui, String what) {
        return does(pen -> new GatheringCommand.RemoveAccessBarrier(
                pen.partnership(), hui.id(), pen.words(what), null, pen.today()));
    }

    Told sharesAgenda(Hui hui, Voice... to) {
        return does(pen -> new GatheringCommand.ShareAgenda(pen.partnership(), hui.id(), ids(to), pen.today()));
    }

    Told answers(Hui hui, Coming answer, @Nullable String words) {
        return does(pen -> new GatheringCommand.AnswerHui(
                pen.partnership(), hui.id(), answer, pen.wordsIfAny(words), pen.today()));
    }

    Told postpones(Hui hui, Instant to, String why) {
        return does(
                pen -> new GatheringCommand.PostponeHui(pen.partnership(), hui.id(), to, pen.words(why), pen.today()));
    }

    // The hui itself.

    Told opens(Hui hui) {
        return does(pen -> new GatheringCommand.OpenHui(pen.partnership(), hui.id(), pen.today()));
    }

    Told holds(Hui hui, Voice... present) {
        return holds(hui, List.of(present), List.of());
    }

    Told holds(Hui hui, List<Voice> present, List<Voice> apologies) {
        return does(pen -> new GatheringCommand.HoldHui(
                pen.partnership(),
                hui.id(),
                ids(present.toArray(Voice[]::new)),
                ids(apologies.toArray(Voice[]::new)),
                Set.of(),
                pen.today()));
    }

    Told saysWhatStaysHere(Hui hui) {
        return does(pen -> new GatheringCommand.StateConfidentiality(pen.partnership(), hui.id(), null, pen.today()));
    }

    Told sharesMinutes(Hui hui, String notes, Voice... proofreaders) {
        return does(pen -> new GatheringCommand.ShareMinutes(
                pen.partnership(), hui.id(), pen.words(notes), Map.of(), ids(proofreaders), pen.today()));
    }

    Told corrects(Hui hui, String text) {
        return does(
                pen -> new GatheringCommand.CorrectMinutes(pen.partnership(), hui.id(), pen.words(text), pen.today()));
    }

    Told tellsHowItWas(Hui hui, String text) {
        return does(pen -> new GatheringCommand.ReflectOnHui(
                pen.partnership(), hui.id(), pen.words(text), null, pen.today(), Audience.PARTNERSHIP));
    }

    // What is said there.

    Heard speaks(Hui hui, VoiceGathering how, String words) {
        return heard(this, hui, how, VoiceSharing.OWN_WORDS, words);
    }

    /** Of someone else, who has yet to confirm it. */
    Heard hears(Voice whose, Hui hui, VoiceGathering how, VoiceSharing sharing, @Nullable String words) {
        return heard(whose, hui, how, sharing, words);
    }

    private Heard heard(Speaker whose, Hui hui, VoiceGathering how, VoiceSharing sharing, @Nullable String words) {
        Heard heard = new Heard();
        return does(
                heard,
                pen -> new SpeakingCommand.HearVoice(
                        pen.partnership(),
                        heard.id(),
                        whose.id(),
                        how,
                        sharing,
                        pen.wordsIfAny(words),
                        hui.id(),
                        pen.today(),
                        Audience.PARTNERSHIP));
    }

    Told confirms(Heard voice) {
        return does(pen -> new SpeakingCommand.ConfirmVoice(pen.partnership(), voice.id(), pen.today()));
    }

    GoodThing seesGoingWell(Hui hui, String text) {
        GoodThing good = new GoodThing();
        return does(
                good,
                pen -> new SpeakingCommand.NoteGoingWell(
                        pen.partnership(),
                        good.id(),
                        pen.words(text),
                        hui.id(),
                        null,
                        pen.today(),
                        Audience.PARTNERSHIP));
    }

    Told sendsHome(GoodThing good, Voice... to) {
        return does(pen -> new SpeakingCommand.SendGoingWellHome(pen.partnership(), good.id(), ids(to), pen.today()));
    }

    Difficulty namesDifficulty(Hui hui, String text) {
        Difficulty difficulty = new Difficulty();
        return does(
                difficulty,
                pen -> new SpeakingCommand.NameDifficulty(
                        pen.partnership(),
                        difficulty.id(),
                        pen.words(text),
                        hui.id(),
                        null,
                        pen.today(),
                        Audience.PARTNERSHIP));
    }
}
