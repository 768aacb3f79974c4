package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.person.PersonRegistered;
import nz.partnershipledger.query.base.TestLedger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** A partnership of an RTLB, a kaiako and a Nan, made for each test on one server for all of them. */
abstract class ApiTest {
    static final QueryServer server = QueryServer.shared();

    final PartnershipId partnership = PartnershipId.random();
    final PersonId rtlb = PersonId.random();
    final PersonId kaiako = PersonId.random();
    final PersonId nan = PersonId.random();
    String asRtlb = "";
    String asKaiako = "";
    String asNan = "";
    long position;

    @BeforeEach
    void form() {
        asRtlb = server.account(rtlb, SystemRole.RTLB);
        asKaiako = server.account(kaiako, SystemRole.PARTNER);
        asNan = server.account(nan, SystemRole.PARTNER);
        for (PersonId person : List.of(rtlb, kaiako, nan)) {
            server.append(
                    person,
                    rtlb,
                    new PersonRegistered(person, server.seal(person.asSubject(), person, "Name " + person), null));
        }
        record(
                rtlb,
                new PartnershipFormed(
                        partnership,
                        server.seal(partnership.asSubject(), partnership, "Reading together"),
                        "moana-" + partnership,
                        "kura-1",
                        PartnershipKind.INDIVIDUAL,
                        Tier.TE_KAHUI,
                        rtlb,
                        PartnerRole.RTLB,
                        day(1)),
                new PartnerJoined(partnership, kaiako, PartnerRole.KAIAKO, null, null, day(1)),
                new PartnerJoined(partnership, nan, PartnerRole.WHANAU, null, null, day(1)));
    }

    void record(PersonId recorder, LedgerEvent... events) {
        position = server.append(partnership, recorder, events);
    }

    /** Waits for each view that follows the partnership: one that comes to it later would park it when all seems well again. */
    void isParkedByEveryView() {
        long following =
                QuerySide.FOLDS.stream().filter(it -> it.follows(partnership)).count();
        TestLedger.eventually(() -> server.ledger
                        .test()
                        .superuser()
                        .sql("SELECT count(*) FROM views.parked WHERE stream = ?")
                        .param(partnership.value())
                        .query(Long.class)
                        .single()
                == following);
    }

    CommitmentMade promise(
            CommitmentId id, PersonId promiser, String what, @Nullable LocalDate due, Audience audience) {
        return new CommitmentMade(
                partnership, id, server.promise(partnership, partnership, promiser, what, due), true, day(2), audience);
    }

    CommitmentId promised(PersonId promiser, @Nullable LocalDate due, Audience audience) {
        CommitmentId id = CommitmentId.random();
        record(promiser, promise(id, promiser, "ring the library", due, audience));
        return id;
    }

    CommitmentId promised(PersonId promiser, @Nullable LocalDate due) {
        return promised(promiser, due, Audience.PARTNERSHIP);
    }

    CommitmentKept kept(CommitmentId id, int on) {
        return new CommitmentKept(partnership, id, kaiako, null, day(on), Audience.PARTNERSHIP);
    }

    JsonNode list(String reader, String parameters) {
        return server.json(reader, "/api/follow-through?after=" + position + parameters);
    }

    static List<String> commitments(JsonNode list) {
        List<String> found = new ArrayList<>();
        list.get("items").forEach(it -> found.add(it.get("commitment").asString()));
        return found;
    }

    static void assertFault(HttpResponse<String> response, String field) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
        assertThat(response.body()).contains("\"field\":\"" + field + "\"");
    }
}
