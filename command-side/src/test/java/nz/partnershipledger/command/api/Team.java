package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nz.partnershipledger.events.SystemRole;

/** A new partnership: an RTLB who facilitates it, a nan and a teacher. The people are the same in all of them. */
final class Team {
    static final String CLUSTER = "C07";

    final CommandSideServer server;
    final Caller facilitator;
    final Caller nan;
    final Caller kaiako;
    final String partnership;

    private Team(CommandSideServer server) {
        this.server = server;
        facilitator = server.join("rtlb", SystemRole.RTLB, CLUSTER);
        nan = server.join("nan", SystemRole.PARTNER);
        kaiako = server.join("kaiako", SystemRole.PARTNER);
        partnership = facilitator
                .post(
                        "/api/partnerships",
                        Map.of(
                                "label", "Te Awa",
                                "cluster", CLUSTER,
                                "kura", "K0123",
                                "kind", "INDIVIDUAL",
                                "tier", "TE_AROTAHI",
                                "formedOn", "2026-02-10",
                                "facilitator", server.person("rtlb")))
                .id();
        add("nan", "WHANAU");
        add("kaiako", "KAIAKO");
    }

    static Team formed() {
        return new Team(CommandSideServer.shared());
    }

    String path() {
        return "/api/partnerships/" + partnership;
    }

    String id(String username) {
        return server.person(username);
    }

    void add(String username, String role) {
        assertThat(facilitator
                        .post(path() + "/partners", Map.of("person", id(username), "role", role, "on", "2026-02-12"))
                        .status())
                .isEqualTo(201);
    }

    /** A promise of the teacher's own making, open. */
    String promise() {
        return promise(kaiako, promiseOf("kaiako"));
    }

    String promise(Caller recorder, Map<String, Object> body) {
        Caller.Answered made = recorder.post(path() + "/commitments", body);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.id();
    }

    Map<String, Object> promiseOf(String username) {
        return Map.of("what", "Bring the reading log", "promiser", id(username), "on", "2026-03-02");
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    String of(String commitment, String act) {
        return path() + "/commitments/" + commitment + "/" + act;
    }

    /** The version that the partnership stands at. */
    long version() {
        return server.sql()
                .sql("SELECT count(*) FROM ledger.events WHERE stream = ?")
                .param(partnership)
                .query(Long.class)
                .single();
    }
}
