package nz.partnershipledger.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nz.partnershipledger.command.Node;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OnceTest {
    private final Node node = Node.first();
    private final PartnershipId partnership = node.formPartnership();

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void the_same_request_again_gets_the_same_answer_and_adds_nothing() {
        Answer answer = node.promise(partnership, CommitmentId.random(), "key-1");

        assertThat(node.promise(partnership, CommitmentId.random(), "key-1")).isEqualTo(answer);
        assertThat(node.store.events().version(partnership)).isEqualTo(2);
    }

    @Test
    void twins_at_the_same_moment_on_two_nodes_are_recorded_once() throws Exception {
        try (Node other = node.another();
                var threads = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 20; round++) {
                String key = "round-" + round;
                List<Callable<Answer>> twins = Stream.of(node, other, node, other, node, other, node, other)
                        .<Callable<Answer>>map(it -> () -> it.promise(partnership, CommitmentId.random(), key))
                        .toList();
                Set<Answer> answers = new HashSet<>();
                for (Future<Answer> twin : threads.invokeAll(twins)) {
                    answers.add(twin.get());
                }
                assertThat(answers).hasSize(1);
            }
        }
        assertThat(node.store.events().version(partnership)).isEqualTo(21);
    }

    @Test
    void a_key_that_came_with_another_request_is_refused() {
        node.promise(partnership, CommitmentId.random(), "key-1");
        CommitmentId another = CommitmentId.random();

        assertThatThrownBy(() -> node.desk.change(
                        node.asking("key-1"), "another body", node.toPromise(partnership, another), another.value()))
                .hasMessage(DeskRule.THIS_KEY_WAS_USED_FOR_ANOTHER_REQUEST.type());
        assertThat(node.store.events().version(partnership)).isEqualTo(2);
    }

    @Test
    void a_refusal_is_not_remembered() {
        CommitmentId commitment = CommitmentId.random();
        var keep = new nz.partnershipledger.command.commitment.FollowUp.KeepCommitment(
                partnership, commitment, null, null, Node.TODAY, null);
        assertThatThrownBy(() -> node.desk.change(node.asking("key-1"), null, keep, commitment.value()))
                .hasMessage(CommitmentRule.NO_SUCH_COMMITMENT.type());

        node.promise(partnership, commitment);
        Answer kept = node.desk.change(node.asking("key-1"), null, keep, commitment.value());

        assertThat(kept.version()).isEqualTo(3);
    }

    @Test
    void a_key_is_forgotten_after_thirty_days() {
        Answer answer = node.promise(partnership, CommitmentId.random(), "key-1");
        node.promise(partnership, CommitmentId.random(), "key-2");
        node.database
                .superuser()
                .sql("UPDATE ledger.answers SET asked_at = now() - interval '31 days' WHERE key = 'key-1'")
                .update();

        assertThat(node.promise(partnership, CommitmentId.random(), "key-1")).isNotEqualTo(answer);

        node.database
                .superuser()
                .sql("UPDATE ledger.answers SET asked_at = now() - interval '31 days' WHERE key = 'key-1'")
                .update();
        assertThat(new Answers(node.store.database()).forgetOld()).isEqualTo(1);
    }

    @Test
    void neither_key_nor_event_is_there_when_the_answer_cannot_be_kept() {
        node.database
                .superuser()
                .sql("ALTER TABLE ledger.answers ADD CONSTRAINT full_disk CHECK (position IS NULL)")
                .update();

        assertThatThrownBy(() -> node.promise(partnership, CommitmentId.random(), "key-1"))
                .isInstanceOf(RuntimeException.class);

        assertThat(node.store.events().version(partnership)).isEqualTo(1);
        assertThat(node.database
                        .superuser()
                        .sql("SELECT count(*) FROM ledger.answers")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_asked_cannot_be_read_out_of_the_answers() {
        node.promise(partnership, CommitmentId.random(), "key-1");

        assertThat(node.database
                        .superuser()
                        .sql("SELECT fingerprint = sha256(convert_to(?, 'UTF8')) FROM ledger.answers")
                        .param("POST /somewhere\n\"promise\"")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }
}
