package nz.partnershipledger.query.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.partnership.SightEvent.SightPaused;
import nz.partnershipledger.query.partnership.Pause;
import nz.partnershipledger.store.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What nobody confirms in time ends by itself, and says so. */
class PauseStateTest {
    private static final SightPaused PAUSED = (SightPaused) Samples.of(SightPaused.class);
    private static final PersonId LEADER = PAUSED.by();

    private static PauseState on(LocalDate day, @Nullable LocalDate confirmed, @Nullable LocalDate ended) {
        Pause pause = new Pause(
                PAUSED.person(),
                PAUSED.by(),
                PAUSED.why(),
                PAUSED.on(),
                PAUSED.lastDay(),
                confirmed,
                confirmed == null ? null : LEADER,
                ended,
                ended == null ? null : LEADER);
        return PauseState.of(pause, day);
    }

    @Test
    void until_its_last_day_it_is_not_confirmed_and_then_it_has_ended_by_itself() {
        assertThat(on(PAUSED.lastDay(), null, null)).isEqualTo(PauseState.NOT_CONFIRMED);
        assertThat(on(PAUSED.lastDay().plusDays(1), null, null)).isEqualTo(PauseState.ENDED_BY_ITSELF);
        assertThat(PauseState.ENDED_BY_ITSELF.holds()).isFalse();
    }

    @Test
    void what_is_confirmed_holds_until_somebody_ends_it() {
        LocalDate later = PAUSED.lastDay().plusDays(100);
        assertThat(on(later, PAUSED.on(), null)).isEqualTo(PauseState.CONFIRMED);
        assertThat(on(later, PAUSED.on(), later)).isEqualTo(PauseState.ENDED);
        assertThat(on(PAUSED.on(), null, PAUSED.on())).isEqualTo(PauseState.ENDED);
    }
}
