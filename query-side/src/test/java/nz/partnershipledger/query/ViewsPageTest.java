package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.TestLedger;
import nz.partnershipledger.query.live.LiveViews;
import nz.partnershipledger.store.DatabaseAccess;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever looks after the ledger is shown of its views, and does with them there. */
class ViewsPageTest extends ApiTest {
    @Test
    void a_stream_that_waits_for_help_is_shown_with_the_kind_of_error_and_taken_up_again_from_there() {
        String administrator = server.account(PersonId.random(), SystemRole.ADMINISTRATOR);
        CommitmentId id = CommitmentId.random();
        record(kaiako, promise(id, kaiako, "ring the library", day(10), Audience.PARTNERSHIP));
        JdbcClient superuser = server.ledger.test().superuser();
        superuser
                .sql("ALTER TABLE views.applied ADD CONSTRAINT broken CHECK (stream <> '%s' OR version < 5) NOT VALID"
                        .formatted(partnership))
                .update();
        server.ledger.append(partnership, rtlb, kept(id, 5));
        String retry = "/api/ledger/views/timeline/parked/" + partnership + "/retry";
        TestLedger.eventually(() -> views(administrator).contains(retry));
        assertThat(views(administrator))
                .contains("some entries need help", "DataIntegrityViolationException")
                .doesNotContain("ring the library", "broken");
        assertThat(server.post(administrator, retry).statusCode()).isEqualTo(409);

        isParkedByEveryView();
        superuser.sql("ALTER TABLE views.applied DROP CONSTRAINT broken").update();
        for (Fold<?> view : QuerySide.FOLDS) {
            server.bean(LiveViews.class).find(view.name()).orElseThrow().retry(partnership);
        }
        assertThat(views(administrator)).doesNotContain("some entries need help", partnership.toString());
    }

    @Test
    void how_far_a_view_is_that_is_made_anew_is_shown_and_what_came_to_nothing_too() throws SQLException {
        String administrator = server.account(PersonId.random(), SystemRole.ADMINISTRATOR);
        String anew = "/api/ledger/views/journey/rebuild";
        DatabaseAccess access = server.ledger.test().asSuperuser();
        try (Connection other = DriverManager.getConnection(access.url(), access.user(), access.password());
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE views.journey IN ACCESS SHARE MODE");
            HttpResponse<String> begun = server.post(administrator, anew, "Prefer", "respond-async");
            assertThat(begun.statusCode()).isEqualTo(202);
            assertThat(begun.headers().firstValue("Preference-Applied")).hasValue("respond-async");
            assertThat(begun.headers().firstValue("Location")).hasValue("/api/ledger/views/journey");
            assertThat(views(administrator)).contains("<progress", "id=\"rebuild-journey\"");
            assertThat(server.post(administrator, anew).statusCode()).isEqualTo(409);
            other.rollback();
            TestLedger.eventually(() -> !views(administrator).contains("<progress"));

            statement.execute("SELECT pg_advisory_lock(hashtextextended('views.journey_rebuilt', 0))");
            assertThat(server.post(administrator, anew, "Prefer", "respond-async")
                            .statusCode())
                    .isEqualTo(202);
            TestLedger.eventually(() -> views(administrator).contains("came to nothing"));
            // What is let go of by closing is let go of some time after.
            statement.execute("SELECT pg_advisory_unlock_all()");
        }
        assertThat(server.post(administrator, anew).statusCode()).isEqualTo(200);
        assertThat(views(administrator)).doesNotContain("came to nothing");
    }

    @Test
    void what_is_made_anew_can_be_cancelled_and_stands_as_it_was() throws SQLException {
        String administrator = server.account(PersonId.random(), SystemRole.ADMINISTRATOR);
        String anew = "/api/ledger/views/hui/rebuild";
        assertThat(server.post(administrator, anew + "/cancel").statusCode()).isEqualTo(409);
        DatabaseAccess access = server.ledger.test().asSuperuser();
        try (Connection other = DriverManager.getConnection(access.url(), access.user(), access.password());
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE views.hui IN ACCESS SHARE MODE");
            assertThat(server.post(administrator, anew, "Prefer", "respond-async")
                            .statusCode())
                    .isEqualTo(202);
            TestLedger.eventually(() -> views(administrator).contains("data-command=\"" + anew + "/cancel\""));
            assertThat(server.post(administrator, anew + "/cancel").statusCode())
                    .isEqualTo(202);
            other.rollback();
        }
        TestLedger.eventually(() -> views(administrator).contains("was cancelled; the view stands as it was"));
        assertThat(server.post(administrator, anew).statusCode()).isEqualTo(200);
        assertThat(views(administrator)).doesNotContain("was cancelled");
    }

    private static String views(String administrator) {
        return server.get(administrator, "/views", "Accept", "text/html").body();
    }
}
