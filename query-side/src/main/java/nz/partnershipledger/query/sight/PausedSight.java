package nz.partnershipledger.query.sight;

import java.time.LocalDate;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Pause;

/** That somebody's sight of a partnership was paused, and which partnership it is. */
record PausedSight(PartnershipRow partnership, Pause pause) {
    /**
     * Whether this reader may know of it: the one whose sight it is while it is paused, and nobody whose own sight is paused of anything else;
     * the facilitator, who paused it, those who look after practice there, and the privacy officer.
     */
    boolean isFor(Actor reader, LocalDate day) {
        if (partnership.on(day).standing().paused().contains(reader.person())) {
            return isOf(reader) && pause.holds(day);
        }
        return !isOf(reader)
                && (partnership.facilitator().equals(reader.person())
                        || pause.by().equals(reader.person())
                        || looksAfterIt(reader));
    }

    /** Whether it is the reader's own sight. */
    boolean isOf(Actor reader) {
        return pause.person().equals(reader.person());
    }

    /** Whether this reader looks after practice there, or after privacy. */
    boolean looksAfterIt(Actor reader) {
        return WhoMayRead.looksAfterPrivacy(reader)
                || WhoMayRead.readsFromOutside(reader).contains(partnership.cluster());
    }

    /** What tells it from others. */
    String place() {
        return "%s %s %04d"
                .formatted(
                        partnership.partnership(),
                        pause.person(),
                        partnership.pauses().indexOf(pause));
    }
}
