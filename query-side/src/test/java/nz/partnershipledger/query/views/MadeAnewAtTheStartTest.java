package nz.partnershipledger.query.views;

import static nz.partnershipledger.query.base.TestLedger.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nz.partnershipledger.query.base.TestLedger;
import nz.partnershipledger.query.journey.Journey;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.LiveViews;
import nz.partnershipledger.query.live.ViewTable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class MadeAnewAtTheStartTest {
    private final TestLedger ledger = new TestLedger();
    private final LiveView<?> journey =
            new LiveView<>(new ViewTable<>(ledger.queries(), new Journey()), ledger.queries(), ledger.events());

    private MadeAnewAtTheStart atTheStart() {
        return new MadeAnewAtTheStart(
                new LiveViews(List.of(journey), ledger.store(), "one"),
                new RebuildsUnderWay(ledger.store().clock(), new SimpleMeterRegistry()),
                ledger.queries(),
                ledger.events());
    }

    private static Status status(MadeAnewAtTheStart node) {
        return node.health().getStatus();
    }

    @Test
    void a_node_is_to_be_read_once_the_views_are_in_the_form_that_it_knows() throws SQLException {
        try (ledger) {
            MadeAnewAtTheStart older = atTheStart();
            assertThat(status(older)).as("before it has looked").isEqualTo(Status.OUT_OF_SERVICE);
            older.begin();
            assertThat(status(older)).isEqualTo(Status.UP);

            MadeAnewAtTheStart newer = atTheStart();
            try (Connection reader = ledger.queries().dataSource().getConnection();
                    var statement = reader.createStatement()) {
                statement.execute("INSERT INTO views.to_make_anew VALUES ('journey')");
                reader.setAutoCommit(false);
                statement.execute("LOCK TABLE views.journey IN ACCESS SHARE MODE");
                newer.begin();
                assertThat(status(newer)).isEqualTo(Status.OUT_OF_SERVICE);
                assertThat(status(older)).as("to it the rows are right").isEqualTo(Status.UP);
                reader.rollback();
            }
            eventually(() -> status(newer).equals(Status.UP));
            assertThat(journey.isToBeMadeAnew()).isFalse();
        }
    }
}
