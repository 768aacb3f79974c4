package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.events.SubjectId;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.store.SubjectKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Words that are written everywhere where words can be, and must be found nowhere but with their readers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class CanaryTest {
    private static final String CANARY = "Kākāriki-9471-in-the-rātā";

    /** As much of it as is the same in every encoding, and too long to stand in a hash by chance. */
    private static final String FEATHER = "riki-9471-in-the-r";

    private final BothSides ledger = new BothSides();
    private Someone rtlb = BothSides.NOBODY;
    private Someone nan = BothSides.NOBODY;
    private Someone kaiako = BothSides.NOBODY;
    private String partnership = "";
    private String last = "";
    private String secret = "";

    @BeforeAll
    void write_the_canary_everywhere() {
        rtlb = ledger.register("RTLB " + CANARY, "RTLB", "c33");
        nan = ledger.register("Nan " + CANARY, "PARTNER");
        kaiako = ledger.register("Kaiako " + CANARY, "PARTNER");
        ledger.post(kaiako, "/people/" + kaiako.id() + "/name", Map.of("name", "Kaiako also " + CANARY));
        partnership = ledger.post(
                        rtlb,
                        "/partnerships",
                        Map.of(
                                "label", "Label " + CANARY,
                                "cluster", "c33",
                                "kura", "k1",
                                "kind", "INDIVIDUAL",
                                "tier", "TE_KAHUI",
                                "formedOn", "2026-02-02",
                                "facilitator", rtlb.id()))
                .text("id");
        at("/partners", rtlb, Map.of("person", nan.id(), "role", "WHANAU", "brings", CANARY));
        at("/partners", rtlb, Map.of("person", kaiako.id(), "role", "KAIAKO", "discipline", CANARY));
        invite("Invited " + CANARY);
        at("/stage", nan, Map.of("element", "KOHIKOHI", "reason", CANARY));
        at("/tier", rtlb, Map.of("tier", "TE_AROTAHI", "reason", CANARY));
        at("/label", rtlb, Map.of("label", CANARY + " together"));
        Map<String, Object> reason = Map.of("category", "STRESS", "text", CANARY);
        String promise = promise(kaiako, Map.of("for", nan.id(), "due", "2026-12-01"));
        at(promise + "/progress", kaiako, Map.of("note", CANARY));
        at(promise + "/ask-for-a-hand", kaiako, Map.of("note", CANARY, "of", List.of(nan.id())));
        at(
                promise + "/renegotiate",
                kaiako,
                Map.of("what", "More " + CANARY, "reason", reason, "agreedBy", List.of(nan.id())));
        at(promise + "/hand-over", kaiako, Map.of("to", rtlb.id(), "reason", CANARY));
        at(promise + "/decline", rtlb, Map.of("reason", CANARY));
        at(promise + "/miss", kaiako, Map.of("reason", reason, "support", CANARY));
        at(promise + "/reopen", nan, Map.of("text", CANARY));
        String kept = at(promise + "/keep", kaiako, Map.of("evidence", CANARY));
        at(promise + "/dispute", nan, Map.of("text", CANARY));
        String released = promise(kaiako, Map.of("for", nan.id()));
        at(released + "/release", kaiako, Map.of("reason", reason, "agreedBy", List.of(nan.id()), "support", CANARY));
        promise(nan, Map.of("audience", "PRIVATE"));
        promise(nan, Map.of("audience", Map.of("people", List.of(rtlb.id()))));
        last = at("/entries/" + kept + "/reply", nan, Map.of("text", CANARY));
        ledger.tryToPost(rtlb, "/partnerships/" + partnership + "/tier", Map.of("tier", CANARY, CANARY, "x"));
        ledger.get(rtlb, "/follow-through?partnership=" + partnership + "&after=" + last);
    }

    /** Someone looks at the invitation with wrong digits and with the right ones. */
    private void invite(String name) {
        BothSides.Reply made = ledger.post(
                rtlb, "/partnerships/" + partnership + "/invitations", Map.of("name", name, "role", "WHANAU"));
        secret = made.text("link").replaceAll(".*#", "");
        String pin = made.text("pin");
        for (String digits : List.of(pin.equals("000000") ? "111111" : "000000", pin)) {
            ledger.tryToPost(BothSides.NOBODY, "/invitations/look", Map.of("secret", secret, "pin", digits));
        }
        ledger.tryToPost(BothSides.NOBODY, "/invitations/" + secret, Map.of("pin", pin));
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private String at(String path, Someone who, Map<String, ?> body) {
        return ledger.post(who, "/partnerships/" + partnership + path, body).text("position");
    }

    private String promise(Someone who, Map<String, ?> more) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of("what", "What " + CANARY, "promiser", who.id()));
        body.putAll(more);
        return "/commitments/"
                + ledger.post(who, "/partnerships/" + partnership + "/commitments", body)
                        .text("id");
    }

    @Test
    void it_is_shown_to_its_readers() {
        var followThrough = ledger.get(nan, "/follow-through?partnership=" + partnership + "&after=" + last);

        assertThat(followThrough.status()).isEqualTo(200);
        assertThat(followThrough.response().body())
                .contains("What " + CANARY)
                .contains("More " + CANARY)
                .contains("\"category\":\"STRESS\"");
        assertThat(ledger.get(nan, "/people/" + kaiako.id()).text("name")).isEqualTo("Kaiako also " + CANARY);
    }

    @Test
    void the_place_of_a_new_partner_answers_its_readers_alone() {
        String place = "/partnerships/" + partnership + "/partners/" + nan.id();

        assertThat(ledger.get(kaiako, place).text("role")).isEqualTo("WHANAU");
        assertThat(ledger.get(BothSides.ADMINISTRATOR, place).status()).isNotEqualTo(200);
        assertThat(ledger.get(kaiako, "/partnerships/" + partnership + "/partners/" + partnership)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void it_is_in_no_table() {
        List<String> tables = ledger.database
                .superuser()
                .sql("""
                        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                        WHERE schemaname NOT IN ('pg_catalog', 'information_schema')""")
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(tables)
                .contains(
                        "ledger.events",
                        "ledger.snapshots",
                        "ledger.answers",
                        "views.follow_through",
                        "views.parked",
                        "views.tokens");

        byte[] canary = CANARY.getBytes(StandardCharsets.UTF_8);
        String tail = CANARY.substring(2);
        for (String table : tables) {
            String dump = ledger.database
                    .superuser()
                    .sql("SELECT coalesce(string_agg(row_to_json(t)::text, ' '), '') FROM " + table + " t")
                    .query((row, number) -> row.getString(1))
                    .single();
            assertThat(dump)
                    .as(table)
                    .doesNotContain(FEATHER, secret)
                    .doesNotContain(HexFormat.of().formatHex(FEATHER.getBytes(StandardCharsets.UTF_8)))
                    .doesNotContain(Base64.getEncoder()
                            .withoutPadding()
                            .encodeToString(canary)
                            .substring(4, 16))
                    .doesNotContain(Base64.getEncoder()
                            .withoutPadding()
                            .encodeToString(tail.getBytes(StandardCharsets.UTF_8))
                            .substring(4, 16));
            if (table.equals("ledger.events")) {
                // The sealed bytes are there, so the dump was not empty by mistake.
                assertThat(decodedPayloads()).contains("sealed").doesNotContain(FEATHER, "STRESS");
            }
        }
    }

    private String decodedPayloads() {
        return ledger
                .database
                .superuser()
                .sql("SELECT convert_from(payload, 'UTF8') || convert_from(metadata, 'UTF8') FROM ledger.events")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void it_is_in_no_log() {
        ledger.tryToPost(rtlb, "/people", Map.of("name", CANARY, "nickname", CANARY));
        assertThat(ledger.logged()).isNotEmpty().doesNotContain(FEATHER, secret);
    }

    @Test
    void once_its_key_is_destroyed_every_read_shows_that_it_was_removed() {
        BothSides.Reply before = ledger.get(nan, "/follow-through?partnership=" + partnership);
        assertThat(before.response().body()).contains(CANARY);
        SubjectKeys keys = new SubjectKeys(
                ledger.commandStore().database(), ledger.commandStore().master());
        List<String> subjects = List.of(partnership, nan.id(), kaiako.id(), rtlb.id());
        subjects.forEach(it -> keys.destroy(new SubjectId(UUID.fromString(it)), "Board minute 12"));

        for (String path : List.of(
                "/follow-through?partnership=" + partnership,
                "/follow-through?happenedBy=2026-12-31",
                "/partnerships/" + partnership,
                "/people/" + kaiako.id(),
                "/people")) {
            BothSides.Reply reply = ledger.get(nan, path);
            assertThat(reply.status()).as(path).isEqualTo(200);
            assertThat(reply.response().body())
                    .as(path)
                    .doesNotContain(FEATHER)
                    .contains("removedOn")
                    .contains("Board minute 12");
        }
        assertThat(before.at("/summary"))
                .isEqualTo(ledger.get(nan, "/follow-through?partnership=" + partnership)
                        .at("/summary"));
    }
}
