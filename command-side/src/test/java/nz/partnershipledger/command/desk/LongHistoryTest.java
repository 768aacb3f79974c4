package nz.partnershipledger.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nz.partnershipledger.command.Node;
import nz.partnershipledger.command.commitment.OnlyAnOpenCommitmentCanBeKept;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LongHistoryTest {
    private final Node node = Node.first();
    private final PartnershipId partnership = node.formPartnership();

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_long_history_is_loaded_from_a_snapshot_and_decided_upon_as_before() {
        CommitmentId kept = CommitmentId.random();
        CommitmentId open = CommitmentId.random();
        node.promise(partnership, kept);
        node.keep(partnership, kept);
        node.promise(partnership, open);
        for (int more = 0; more < 70; more++) {
            node.promise(partnership, CommitmentId.random());
        }
        checkThatThereIsASnapshot();

        try (Node cold = node.another()) {
            assertThatThrownBy(() -> cold.keep(partnership, kept)).isInstanceOf(OnlyAnOpenCommitmentCanBeKept.class);
            assertThat(cold.keep(partnership, open).version()).isEqualTo(75);
            assertThat(cold.reopen(partnership, kept).version()).isEqualTo(76);
        }
    }

    @Test
    void a_snapshot_of_another_revision_is_passed_over() {
        CommitmentId open = CommitmentId.random();
        node.promise(partnership, open);
        for (int more = 0; more < 70; more++) {
            node.promise(partnership, CommitmentId.random());
        }
        checkThatThereIsASnapshot();
        node.database
                .superuser()
                .sql("UPDATE ledger.snapshots SET revision = '999', payload = 'no json'")
                .update();

        try (Node cold = node.another()) {
            assertThat(cold.keep(partnership, open).version()).isEqualTo(73);
        }
    }

    @Test
    void a_history_that_is_not_understood_is_not_added_to() {
        node.database.superuser().sql("""
                        INSERT INTO ledger.events
                            (stream_type, stream, sequence_number, event_id, name, revision, payload, metadata)
                        SELECT stream_type, stream, 1, 'e', 'from-the-future', '1', payload, metadata
                        FROM ledger.events WHERE stream = ?""").param(partnership.toString()).update();

        assertThatThrownBy(() -> node.promise(partnership, CommitmentId.random()))
                .isInstanceOf(ThisHistoryIsNotUnderstood.class);
        assertThat(node.promise(node.formPartnership(), CommitmentId.random()).version())
                .isEqualTo(2);
    }

    private void checkThatThereIsASnapshot() {
        assertThat(node.database
                        .superuser()
                        .sql("SELECT count(*) FROM ledger.snapshots")
                        .query(Long.class)
                        .single())
                .isPositive();
    }
}
