package nz.partnershipledger.query.hui;

import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.hui.VoiceConfirmed;
import nz.partnershipledger.events.hui.VoiceEvent;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;

/** The view of who was heard: one row for each voice. */
public final class Voices extends Fold<VoiceRow> {
    /** Hears who was heard. */
    public Voices() {
        super("voices", VoiceRow.class, VoiceRow::voice, "voice");
        hears(VoiceEvent.class, it -> rowsOf(it.voice().value()), Voices::heard);
    }

    private static void heard(Recorded<VoiceEvent> recorded, Rows<VoiceRow> rows) {
        switch (recorded.event()) {
            case VoiceHeard it -> rows.add(VoiceRow.of(it, recorded));
            case VoiceConfirmed it -> rows.changeIfThere(it.voice(), row -> row.confirmedAt(recorded.position()));
        }
    }
}
