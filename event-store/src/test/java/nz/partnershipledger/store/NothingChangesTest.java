package nz.partnershipledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nz.partnershipledger.events.SubjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ledger holds is never changed: two walls, a grant and a trigger, each tried alone. */
class NothingChangesTest {
    private final AStore ledger = new AStore();

    @BeforeEach
    void an_event() {
        ledger.partnershipWith(1);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.events SET name = 'x'",
                "DELETE FROM ledger.events",
                "TRUNCATE ledger.events",
                "ALTER TABLE ledger.events DISABLE TRIGGER ALL",
                "DROP TABLE ledger.events",
                "DELETE FROM ledger.subject_keys",
                "UPDATE ledger.master_key SET fingerprint = 'x'"
            })
    void the_services_own_role_is_not_allowed_to(String change) {
        assertThatThrownBy(() -> ledger.asCommand.sql().sql(change).update())
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO ledger.events (stream_type, stream, sequence_number, event_id, name, revision, payload,"
                        + " metadata) VALUES ('person', 'x', 0, 'x', 'x', '1', '', '')",
                "UPDATE ledger.events SET name = 'x'",
                "INSERT INTO ledger.subject_keys (subject) VALUES (gen_random_uuid())",
                "CREATE TABLE ledger.mine (x int)"
            })
    void the_query_role_can_only_read(String change) {
        try (LedgerDatabase asQuery = ledger.database.as(DatabaseRole.QUERY)) {
            assertThat(asQuery.sql()
                            .sql("SELECT count(*) FROM ledger.events")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
            assertThatThrownBy(() -> asQuery.sql().sql(change).update())
                    .rootCause()
                    .message()
                    .contains("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UPDATE ledger.events SET name = 'x'", "DELETE FROM ledger.events", "TRUNCATE ledger.events"})
    void the_trigger_alone_refuses_even_who_may_do_anything(String change) {
        assertThatThrownBy(() -> ledger.database.superuser().sql(change).update())
                .rootCause()
                .message()
                .contains("what the ledger holds is never changed");
    }

    @Test
    void a_destroyed_key_cannot_be_put_back() {
        SubjectId subject = new SubjectId(java.util.UUID.randomUUID());
        ledger.texts.seal(subject, nz.partnershipledger.events.PersonId.random(), "words");
        ledger.keys.destroy(subject, "A-1");

        assertThatThrownBy(() -> ledger.database
                        .superuser()
                        .sql("UPDATE ledger.subject_keys SET keyset = 'x', destroyed_at = NULL, authority = NULL")
                        .update())
                .rootCause()
                .message()
                .contains("a destroyed key stays destroyed");
    }
}
