package nz.partnershipledger.query.entry;

import static nz.partnershipledger.query.entry.Told.act;
import static nz.partnershipledger.query.entry.Told.saying;
import static nz.partnershipledger.query.entry.Told.someone;
import static nz.partnershipledger.query.entry.Told.term;

import nz.partnershipledger.events.hui.AccessBarrierRemoved;
import nz.partnershipledger.events.hui.AgendaItemAdded;
import nz.partnershipledger.events.hui.AgendaShared;
import nz.partnershipledger.events.hui.ConfidentialityStated;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.GoingWellSentHome;
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
                saying("hui-called", new Part.Time(it.at()), term("purpose", it.purpose()), someone(it.facilitator()))
                        .with(it.place());
            case MinuteTakerNamed it -> saying("minute-taker-named", someone(it.minuteTaker()));
            case AgendaItemAdded it ->
                (it.text() == null
                                ? saying("agenda-item-added.part", someone(it.suggestedBy()), term("agenda", it.part()))
                                : saying("agenda-item-added", someone(it.suggestedBy()), new Part.Said(it.text())))
                        .by(it.suggestedBy());
            case AgendaShared it -> saying("agenda-shared", new Part.Several(it.to()));
            case AccessBarrierRemoved it -> act("access-barrier-removed", it.by(), new Part.Said(it.what()));
            case HuiPostponed it ->
                saying("hui-postponed", new Part.Time(it.to())).with(it.reason());
            case HuiCancelled it -> saying("hui-cancelled").with(it.reason());
            case HuiOpened it -> saying("hui-opened").by(it.by());
            case HuiHeld it ->
                it.apologies().isEmpty()
                        ? saying("hui-held", new Part.Several(it.present()))
                        : saying(
                                "hui-held.apologies", new Part.Several(it.present()), new Part.Several(it.apologies()));
            case ConfidentialityStated it -> saying("confidentiality-stated").by(it.by());
            case MinutesShared it -> saying("minutes-shared").with(it.notes());
            case MinutesCorrected it -> act("minutes-corrected", it.by(), new Part.Said(it.text()));
            case HuiReflectedOn it -> act("hui-reflected-on", it.by(), new Part.Said(it.text()));
            case VoiceHeard it ->
                (it.words() == null
                                ? saying("voice-heard.only", someone(it.whose()))
                                : saying("voice-heard", someone(it.whose()), new Part.Said(it.words())))
                        .by(it.whose());
            case VoiceConfirmed it ->
                saying("voice-confirmed", someone(it.by())).by(it.by());
            case GoingWellNoted it -> act("going-well-noted", it.by(), new Part.Said(it.text()));
            case GoingWellSentHome it -> saying("going-well-sent-home", new Part.Several(it.to()));
            case DifficultyNamed it -> act("difficulty-named", it.by(), new Part.Said(it.text()));
        };
    }
}
