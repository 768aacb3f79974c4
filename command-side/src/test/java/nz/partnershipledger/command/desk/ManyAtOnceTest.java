package nz.partnershipledger.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.partnershipledger.command.Node;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.store.LedgerVerifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyAtOnceTest {
    private static final int THREADS = 8;
    private static final int COMMANDS_A_THREAD = 500;
    private static final int PARTNERSHIPS = 5;

    private final Node first = Node.first();
    private final List<Node> nodes = new ArrayList<>(List.of(first));

    @AfterEach
    void close() {
        nodes.forEach(Node::close);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void every_accepted_command_is_there_exactly_once_and_the_chain_is_whole(int numberOfNodes) throws Exception {
        while (nodes.size() < numberOfNodes) {
            nodes.add(first.another());
        }
        List<PartnershipId> partnerships =
                Stream.generate(first::formPartnership).limit(PARTNERSHIPS).toList();
        List<Future<List<Answer>>> working;
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            working = threads.invokeAll(IntStream.range(0, THREADS)
                    .mapToObj(it -> work(nodes.get(it % nodes.size()), partnerships, it))
                    .toList());
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<List<Answer>> worker : working) {
            answers.addAll(worker.get());
        }

        assertThat(answers).hasSize(THREADS * COMMANDS_A_THREAD);
        assertThat(answers).extracting(Answer::position).doesNotHaveDuplicates();
        assertThat(first.database
                        .superuser()
                        .sql("SELECT position FROM ledger.events WHERE name LIKE 'commitment-%' ORDER BY position")
                        .query(Long.class)
                        .list())
                .containsExactlyElementsOf(
                        answers.stream().map(Answer::position).sorted().toList());
        assertThat(new LedgerVerifier(first.store.database()).verify(done -> {}).faults())
                .isEmpty();
    }

    /** Makes promises and keeps every one of them, now in this partnership, now in that. */
    private static Callable<List<Answer>> work(Node node, List<PartnershipId> partnerships, int thread) {
        return () -> {
            List<Answer> answers = new ArrayList<>();
            for (int round = 0; answers.size() < COMMANDS_A_THREAD; round++) {
                PartnershipId partnership = partnerships.get((thread + round) % partnerships.size());
                CommitmentId commitment = CommitmentId.random();
                answers.add(node.promise(partnership, commitment));
                answers.add(node.keep(partnership, commitment));
            }
            return answers;
        };
    }

    @Test
    void what_was_kept_at_one_node_is_reopened_at_the_other_at_once() {
        Node second = first.another();
        nodes.add(second);
        PartnershipId partnership = first.formPartnership();
        CommitmentId commitment = CommitmentId.random();
        first.promise(partnership, commitment);
        // Both nodes have the history in their caches now.
        second.promise(partnership, CommitmentId.random());

        for (int round = 0; round < 50; round++) {
            first.keep(partnership, commitment);
            second.reopen(partnership, commitment);
            second.keep(partnership, commitment);
            first.reopen(partnership, commitment);
        }

        assertThat(first.store.events().version(partnership)).isEqualTo(203);
    }

    @Test
    void a_refusal_is_decided_on_what_the_other_node_has_just_recorded() {
        Node second = first.another();
        nodes.add(second);
        PartnershipId partnership = first.formPartnership();
        CommitmentId commitment = CommitmentId.random();
        second.promise(partnership, commitment);
        first.keep(partnership, commitment);

        assertThatThrownBy(() -> second.keep(partnership, commitment))
                .hasMessage(CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_KEPT.type());
    }
}
