package nz.partnershipledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nz.partnershipledger.events.PartnershipId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppendingTest {
    private final AStore ledger = new AStore();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void adding_hands_back_the_positions_that_the_database_gave() {
        PartnershipId partnership = PartnershipId.random();
        var unitOfWork = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("x"));

        ledger.store.engine().appendEvents(ledger.message(partnership, 1), ledger.message(partnership, 2));
        List<Appended> appended = Appended.inCurrentUnitOfWork();
        unitOfWork.commit();

        assertThat(appended).extracting(Appended::version).containsExactly(1L, 2L);
        assertThat(appended)
                .extracting(Appended::position)
                .containsExactlyElementsOf(ledger.database
                        .superuser()
                        .sql("SELECT position FROM ledger.events ORDER BY position")
                        .query(Long.class)
                        .list());
    }

    @Test
    void what_was_added_is_read_back_with_version_position_recorder_and_time() {
        PartnershipId partnership = ledger.partnershipWith(2);

        assertThat(ledger.events.of(partnership)).hasSize(2).last().satisfies(it -> {
            assertThat(it.version()).isEqualTo(2);
            assertThat(it.recorder()).isEqualTo(AStore.RECORDER);
            assertThat(it.stream()).isEqualTo(partnership);
            assertThat(ledger.events.at(it.position())).contains(it);
        });
        assertThat(ledger.events.version(partnership)).isEqualTo(2);
        assertThat(ledger.events.of(partnership, 2)).hasSize(1);
        assertThat(ledger.events.streams("partnership")).containsExactly(partnership.value());
    }

    @Test
    void the_second_to_add_the_same_version_is_told_that_another_was_first() {
        PartnershipId partnership = ledger.partnershipWith(1);
        ledger.add(partnership, 2);

        assertThatThrownBy(() -> ledger.add(partnership, 2)).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void an_event_without_the_one_before_it_is_an_error_and_no_conflict() {
        PartnershipId partnership = ledger.partnershipWith(1);

        assertThatThrownBy(() -> ledger.add(partnership, 3))
                .isInstanceOf(EventStoreException.class)
                .isNotInstanceOf(ConcurrencyException.class)
                .hasRootCauseMessage("ERROR: the stream has no event before this one\n  Where: PL/pgSQL function"
                        + " ledger.chain_event() line 10 at RAISE");
    }

    @Test
    void the_database_says_when_whatever_the_message_says() {
        PartnershipId partnership = PartnershipId.random();
        GenericEventMessage.clock = java.time.Clock.offset(ledger.store.clock(), Duration.ofDays(-400));
        try {
            ledger.add(partnership, 1);
        } finally {
            GenericEventMessage.clock = ledger.store.clock();
        }

        assertThat(ledger.events.of(partnership).getFirst().at())
                .isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(Duration.ofMinutes(5)));
    }

    @Test
    void a_clock_that_had_run_ahead_does_not_mark_what_comes_after() {
        PartnershipId partnership = ledger.partnershipWith(1);
        ledger.behindTheTriggersBack("UPDATE ledger.events SET recorded_at = '2999-01-01T00:00:00.000000Z'");
        ledger.add(partnership, 2);

        assertThat(ledger.events.of(partnership).getLast().at()).isBefore(Instant.parse("2999-01-01T00:00:00Z"));
    }

    @Test
    void recorded_time_is_stored_so_that_text_sorts_as_time_does() {
        ledger.partnershipWith(1);

        assertThat(ledger.database
                        .superuser()
                        .sql("SELECT recorded_at FROM ledger.events")
                        .query(String.class)
                        .single())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z");
    }

    /** Whoever follows has passed its place by then, and notes that it was empty. */
    @Test
    void what_is_committed_late_is_followed_though_others_came_after_it() throws Exception {
        PartnershipId late = PartnershipId.random();
        PartnershipId next = PartnershipId.random();
        try (var followed = ledger.store.eventStore().openStream(null);
                Connection other = ledger.asCommand.dataSource().getConnection();
                PreparedStatement insert = other.prepareStatement("""
                        INSERT INTO ledger.events (stream_type, stream, sequence_number, event_id, name, revision, payload, metadata)
                        VALUES ('partnership', ?, 0, ?, 'moon-landed', '1', '{}'::bytea, '{"actor":"%s","source":"api"}'::bytea)""".formatted(AStore.RECORDER))) {
            other.setAutoCommit(false);
            insert.setString(1, late.toString());
            insert.setString(2, UUID.randomUUID().toString());
            insert.executeUpdate();
            ledger.add(next, 1);
            assertThat(streamOf(followed.nextAvailable())).isEqualTo(next.toString());
            assertThat(followed.hasNextAvailable(200, TimeUnit.MILLISECONDS)).isFalse();

            other.commit();

            assertThat(followed.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
            assertThat(streamOf(followed.nextAvailable())).isEqualTo(late.toString());
        }
    }

    private static String streamOf(TrackedEventMessage<?> message) {
        return ((DomainEventMessage<?>) message).getAggregateIdentifier();
    }
}
