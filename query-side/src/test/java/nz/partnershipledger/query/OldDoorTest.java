package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.query.base.Fold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger of yesterday may hold days that no door lets in any more; it opens, is read, and its views are made anew. */
class OldDoorTest extends ApiTest {
    private final String administrator = server.account(PersonId.random(), SystemRole.ADMINISTRATOR);
    private final HuiId hui = HuiId.random();
    private final CommitmentId promise = CommitmentId.random();
    private final DecisionId decision = DecisionId.random();

    private PersonalText words(String words) {
        return server.seal(partnership.asSubject(), partnership, words);
    }

    private void recordedWith(LocalDate due, Instant at) {
        record(rtlb, new HuiCalled(partnership, hui, HuiPurpose.REVIEW, at, null, rtlb, null, null, Set.of(), day(3)));
        record(rtlb, promise(promise, nan, "bring the mats", due, Audience.PARTNERSHIP));
        record(
                rtlb,
                new DecisionProposed(
                        partnership,
                        decision,
                        words("When?"),
                        words("Later"),
                        nan,
                        null,
                        Set.of(),
                        Origin.at(hui),
                        day(4)));
        record(
                rtlb,
                new DecisionMade(
                        partnership, decision, DecidedHow.VOTE, Set.of(nan), Set.of(), words("Later"), due, day(5)));
        record(rtlb, promise(CommitmentId.random(), nan, "ring the library", day(9), Audience.PARTNERSHIP));
    }

    private List<String> reads() {
        String one = "/partnerships/" + partnership;
        return List.of(
                "/api" + one,
                "/api" + one + "/timeline",
                "/api" + one + "/journey",
                "/api" + one + "/commitments",
                "/api" + one + "/commitments/" + promise,
                "/api" + one + "/decisions",
                "/api" + one + "/hui",
                "/api" + one + "/hui/" + hui,
                "/api/follow-through",
                "/api/partnerships",
                "/api/me/commitments",
                one,
                one + "/timeline",
                one + "/hui",
                one + "/hui/" + hui,
                one + "/decisions",
                one + "/decisions/" + decision,
                one + "/promises/" + promise,
                one + "/entries/" + position,
                "/partnerships",
                "/follow-through",
                "/my-promises");
    }

    private void everythingIsRead() {
        for (String path : reads()) {
            for (String moment : List.of("", "&happenedBy=" + day(30), "&asOf=" + Instant.now())) {
                HttpResponse<String> answer = server.get(asNan, path + "?after=" + position + moment);
                assertThat(answer.statusCode())
                        .as(path + moment + answer.body())
                        .isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31", "-999999999-01-01", "+10000-01-01", "9999-12-31", "0026-05-12", "0001-01-01"
            })
    void a_day_out_of_reach_is_read_and_parks_nothing(String far) {
        LocalDate day = LocalDate.parse(far);
        recordedWith(
                day,
                day.equals(LocalDate.MIN) ? Instant.MIN : day.atStartOfDay().toInstant(ZoneOffset.UTC));
        everythingIsRead();
        assertThat(server.get(asNan, "/api/partnerships/" + partnership + "/commitments/" + promise)
                        .body())
                .contains("\"due\":\"" + shown(day) + "\"");

        for (Fold<?> fold : QuerySide.FOLDS) {
            HttpResponse<String> rebuilt = server.post(administrator, "/api/ledger/views/" + fold.name() + "/rebuild");
            assertThat(rebuilt.statusCode()).as(rebuilt.body()).isEqualTo(200);
        }
        everythingIsRead();
        assertThat(server.ledger
                        .test()
                        .superuser()
                        .sql("SELECT count(*) FROM views.parked WHERE stream = ?")
                        .param(partnership.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static String shown(LocalDate day) {
        return (day.getYear() > 9999 ? LocalDate.of(9999, 12, 31) : day.getYear() < 1 ? LocalDate.of(1, 1, 1) : day)
                .toString();
    }
}
