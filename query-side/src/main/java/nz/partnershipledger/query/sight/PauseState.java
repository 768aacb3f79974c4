package nz.partnershipledger.query.sight;

import java.time.LocalDate;
import nz.partnershipledger.query.partnership.Pause;

/** What became of a pause of somebody's sight. */
public enum PauseState {
    /** It holds, and ends by itself unless a practice leader confirms it. */
    NOT_CONFIRMED,
    /** It holds until it is ended. */
    CONFIRMED,
    /** It was ended. */
    ENDED,
    /** Nobody confirmed it in time. */
    ENDED_BY_ITSELF;

    static PauseState of(Pause pause, LocalDate day) {
        if (pause.holds(day)) {
            return pause.confirmedOn() == null ? NOT_CONFIRMED : CONFIRMED;
        }
        return pause.endedOn() == null ? ENDED_BY_ITSELF : ENDED;
    }

    /** Whether it holds. */
    public boolean holds() {
        return switch (this) {
            case NOT_CONFIRMED, CONFIRMED -> true;
            case ENDED, ENDED_BY_ITSELF -> false;
        };
    }
}
