package nz.partnershipledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import nz.partnershipledger.events.PartnershipId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger begins once, and only what it begins with can be recorded as if it were earlier. */
class BeginningTest {
    private static final Instant IN_MARCH = Instant.parse("2026-03-03T02:00:00.000000Z");

    private final AStore ledger = new AStore();
    private final Beginning beginning = new Beginning(ledger.asCommand);
    private final PartnershipId partnership = PartnershipId.random();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void samples_are_recorded_at_the_moments_they_name_and_everything_after_them_at_the_real_time() {
        String clock = clock();
        beginning.settleWithSamples(shows -> {
            shows.shows(IN_MARCH);
            ledger.add(partnership, 1);
            shows.shows(IN_MARCH.plus(Duration.ofDays(30)));
            ledger.add(partnership, 2);
        });
        ledger.add(partnership, 3);

        assertThat(recordedAt(1)).isEqualTo(IN_MARCH);
        assertThat(recordedAt(2)).isEqualTo(IN_MARCH.plus(Duration.ofDays(30)));
        assertThat(recordedAt(3)).isAfter(IN_MARCH.plus(Duration.ofDays(60)));
        assertThat(ledger.verify().isWhole()).isTrue();
        assertThat(clock()).isEqualTo(clock);
        assertThat(beginning.withSamples()).contains(true);
    }

    @Test
    void samples_that_fail_half_way_leave_nothing_behind_and_can_begin_again() {
        String clock = clock();
        assertThatThrownBy(() -> beginning.settleWithSamples(shows -> {
                    shows.shows(IN_MARCH);
                    ledger.add(partnership, 1);
                    throw new IllegalStateException("pulled the plug");
                }))
                .hasMessage("pulled the plug");

        assertThat(beginning.isEmpty()).isTrue();
        assertThat(clock()).isEqualTo(clock);
        assertThat(beginning.withSamples()).isEmpty();
        beginning.settleWithSamples(shows -> {
            shows.shows(IN_MARCH);
            ledger.add(partnership, 1);
        });
        assertThat(ledger.events.of(partnership)).hasSize(1);
    }

    @Test
    void a_ledger_that_holds_an_event_takes_no_samples() {
        ledger.add(partnership, 1);
        assertThatThrownBy(() -> beginning.settleWithSamples(shows -> ledger.add(partnership, 2)))
                .isInstanceOf(Beginning.ThisLedgerHasBegun.class);
        assertThat(ledger.events.of(partnership)).hasSize(1);
    }

    @Test
    void a_ledger_that_began_empty_takes_no_samples_later() {
        beginning.settleWithoutSamples();
        assertThatThrownBy(() -> beginning.settleWithSamples(shows -> ledger.add(partnership, 1)))
                .isInstanceOf(Beginning.ThisLedgerHasBegun.class);
        assertThat(beginning.isEmpty()).isTrue();
        assertThat(beginning.withSamples()).contains(false);
    }

    @Test
    void a_time_that_someone_sets_beside_the_clock_changes_nothing() {
        ledger.asCommand.inTransaction(() -> {
            ledger.asCommand
                    .sql()
                    .sql("SELECT set_config('ledger.invented_time', '2001-01-01', true)")
                    .query(String.class)
                    .single();
            ledger.add(partnership, 1);
            return null;
        });
        assertThat(recordedAt(1)).isAfter(IN_MARCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE OR REPLACE FUNCTION ledger.clock() RETURNS timestamptz LANGUAGE sql RETURN now()",
                "ALTER FUNCTION ledger.clock() RENAME TO another",
                "UPDATE ledger.beginning SET samples = false",
                "DELETE FROM ledger.beginning"
            })
    void the_services_own_role_can_neither_set_the_clock_nor_begin_again(String attempt) {
        assertThatThrownBy(() -> ledger.asCommand.sql().sql(attempt).update())
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    private Instant recordedAt(long version) {
        return ledger.events.recordedAt(partnership, version).orElseThrow();
    }

    private String clock() {
        return ledger.database
                .superuser()
                .sql("SELECT pg_get_functiondef('ledger.clock'::regproc) || obj_description('ledger.clock'::regproc)")
                .query(String.class)
                .single();
    }
}
