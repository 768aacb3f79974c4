package nz.partnershipledger.query.entry;

import static nz.partnershipledger.query.entry.Told.act;
import static nz.partnershipledger.query.entry.Told.said;
import static nz.partnershipledger.query.entry.Told.saying;
import static nz.partnershipledger.query.entry.Told.several;
import static nz.partnershipledger.query.entry.Told.someone;
import static nz.partnershipledger.query.entry.Told.term;

import java.util.TreeMap;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.hui.AccessBarrierRemoved;
import nz.partnershipledger.events.hui.AgendaItemAdded;
import nz.partnershipledger.events.hui.AgendaShared;
import nz.partnershipledger.events.hui.ConfidentialityStated;
import nz.partnershipledger.events.hui.DifficultyNamed;
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
import nz.partnershipledger.events.hui.VoiceHeard;

/** How hui are told, and what is said there. */
final class ToldOfHui {
    private ToldOfHui() {}

    static Told of(HuiEvent event) {
        return switch (event) {
            case HuiCalled it ->
                saying(it, new Part.Time(it.at()), term("purpose", it.purpose()), someone(it.facilitator()))
                        .with(it.place());
            case MinuteTakerNamed it -> saying(it, someone(it.minuteTaker()));
            case AgendaItemAdded it ->
                it.text() == null
                        ? act(it, it.suggestedBy(), term("agenda", it.part())).variant("part")
                        : act(it, it.suggestedBy(), said(it.text()));
            case AgendaShared it -> saying(it, several(it.to()));
            case AccessBarrierRemoved it -> act(it, it.by(), said(it.what()));
            case HuiAnswered it -> act(it, it.by(), term("coming", it.answer())).with(it.text());
            case HuiPostponed it -> saying(it, new Part.Time(it.to())).with(it.reason());
            case HuiCancelled it -> saying(it).with(it.reason());
            case HuiOpened it -> saying(it).by(it.by());
            case HuiHeld it -> {
                Told held = saying(it, several(it.present()));
                Told away = it.apologies().isEmpty() ? held : held.variant("apologies", several(it.apologies()));
                yield it.invited().isEmpty() ? away : away.variant("invited", several(it.invited()));
            }
            case ConfidentialityStated it -> saying(it).by(it.by());
            case MinutesShared it -> {
                Told shared = saying(it);
                for (PersonalText part : new TreeMap<>(it.parts()).values()) {
                    shared = shared.with(part);
                }
                yield shared.with(it.notes());
            }
            case MinutesCorrected it -> act(it, it.by(), said(it.text()));
            case HuiReflectedOn it -> act(it, it.by(), said(it.text()));
            case VoiceHeard it ->
                it.words() == null || it.sharing() == VoiceSharing.HEARD_ONLY
                        ? act(it, it.whose()).variant("only")
                        : it.sharing() == VoiceSharing.APPROVED_SUMMARY
                                ? act(it, it.whose(), said(it.words())).variant("summary")
                                : act(it, it.whose(), said(it.words()));
            case VoiceConfirmed it -> act(it, it.by());
            case GoingWellNoted it -> act(it, it.by(), said(it.text()));
            case GoingWellSentHome it -> saying(it, several(it.to()));
            case DifficultyNamed it -> act(it, it.by(), said(it.text()));
        };
    }
}
