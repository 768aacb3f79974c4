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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A ledger of yesterday may hold days that no door lets in any more; it opens, is read, and its views are made anew. */
class OldDoorTest extends ApiTest {
    static final List<String> FAR =
            List.of("+999999999-12-31", "-999999999-01-01", "+10000-01-01", "9999-12-31", "0026-05-12", "0001-01-01");
    private final String administrator = server.account(PersonId.random(), SystemRole.ADMINISTRATOR);

    /** What was recorded with such a day. */
    private record Recorded(LocalDate day, HuiId hui, CommitmentId promise, DecisionId decision) {}

    private PersonalText words(String words) {
        return server.seal(partnership.asSubject(), partnership, words);
    }

    private Recorded recordedWith(String far) {
        LocalDate due = LocalDate.parse(far);
        Instant at =
                due.equals(LocalDate.MIN) ? Instant.MIN : due.atStartOfDay().toInstant(ZoneOffset.UTC);
        HuiId hui = HuiId.random();
        CommitmentId promise = CommitmentId.random();
        DecisionId decision = DecisionId.random();
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
        return new Recorded(due, hui, promise, decision);
    }

    private List<String> reads(Recorded it) {
        String one = "/partnerships/" + partnership;
        return List.of(
                "/api" + one,
                "/api" + one + "/timeline",
                "/api" + one + "/journey",
                "/api" + one + "/commitments",
                "/api" + one + "/commitments/" + it.promise,
                "/api" + one + "/decisions",
                "/api" + one + "/hui",
                "/api" + one + "/hui/" + it.hui,
                "/api/follow-through",
                "/api/partnerships",
                "/api/me/commitments",
                one,
                one + "/timeline",
                one + "/hui",
                one + "/hui/" + it.hui,
                one + "/decisions",
                one + "/decisions/" + it.decision,
                one + "/promises/" + it.promise,
                one + "/entries/" + position,
                "/partnerships",
                "/follow-through",
                "/my-promises");
    }

    private void everythingIsRead(Recorded it) {
        for (String path : reads(it)) {
            for (String moment : List.of("", "&happenedBy=" + day(30), "&asOf=" + Instant.now())) {
                HttpResponse<String> answer = server.get(asNan, path + "?after=" + position + moment);
                assertThat(answer.statusCode())
                        .as(path + moment + answer.body())
                        .isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("FAR")
    void a_day_out_of_reach_is_read(String far) {
        Recorded it = recordedWith(far);
        everythingIsRead(it);
        assertThat(server.get(asNan, "/api/partnerships/" + partnership + "/commitments/" + it.promise)
                        .body())
                .contains("\"due\":\"" + shown(it.day) + "\"");
        nothingIsParked();
    }

    /** All of them at once: making anew reads whatever any test has written into this ledger. */
    @Test
    void views_are_made_anew_over_days_out_of_reach() {
        List<Recorded> all = FAR.stream().map(this::recordedWith).toList();
        for (Fold<?> fold : QuerySide.FOLDS) {
            HttpResponse<String> rebuilt = server.post(administrator, "/api/ledger/views/" + fold.name() + "/rebuild");
            assertThat(rebuilt.statusCode()).as(rebuilt.body()).isEqualTo(200);
        }
        all.forEach(this::everythingIsRead);
        nothingIsParked();
    }

    private void nothingIsParked() {
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
