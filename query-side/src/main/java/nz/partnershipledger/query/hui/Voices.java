package nz.partnershipledger.query.hui;

import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.events.entry.EntryReadBack;
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
        hears(AnswerEvent.class, it -> it.about() == null ? Set.of() : rowsOf(it.about()), Voices::answered);
        hears(EntryReadBack.class, it -> it.about() == null ? Set.of() : rowsOf(it.about()), Voices::readBack);
    }

    private static void readBack(Recorded<EntryReadBack> recorded, Rows<VoiceRow> rows) {
        UUID about = recorded.event().about();
        if (about != null) {
            rows.changeIfThere(new VoiceId(about), row -> row.readBackAt(recorded.position()));
        }
    }

    private static void answered(Recorded<AnswerEvent> recorded, Rows<VoiceRow> rows) {
        AnswerEvent answer = recorded.event();
        if (answer.about() != null) {
            rows.changeIfThere(
                    new VoiceId(answer.about()), row -> row.answered(answer.confirms(), recorded.position()));
        }
    }

    private static void heard(Recorded<VoiceEvent> recorded, Rows<VoiceRow> rows) {
        switch (recorded.event()) {
            case VoiceHeard it -> rows.add(VoiceRow.of(it, recorded));
            case VoiceConfirmed it -> rows.changeIfThere(it.voice(), row -> row.confirmedAt(recorded.position()));
        }
    }
}
