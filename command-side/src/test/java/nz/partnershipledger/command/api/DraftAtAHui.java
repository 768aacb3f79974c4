package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nz.partnershipledger.events.SystemRole;
import tools.jackson.databind.JsonNode;

/** A hui of a team, which has somebody to write its minutes. */
abstract class DraftAtAHui {
    final CommandSideServer server = CommandSideServer.shared();
    final Team team = Team.formed();
    final Caller office = server.join("office", SystemRole.PARTNER);
    final String hui = call("2026-06-15T01:00:00Z");
    final String draft = team.path() + "/hui/" + hui + "/draft";

    String call(String at) {
        return team.facilitator
                .post(
                        team.path() + "/hui",
                        Map.of("purpose", "REVIEW", "at", at, "minuteTaker", team.id("office"), "on", "2026-06-01"))
                .id();
    }

    DraftAtAHui open() {
        Caller.Answered opened = office.post(team.path() + "/hui/" + hui + "/open", Map.of());
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        return this;
    }

    static String line() {
        return UUID.randomUUID().toString();
    }

    Caller.Answered put(Caller who, String line, String kind, Map<String, String> fields, long revision) {
        return who.put(
                draft + "/lines/" + line, Map.of("kind", kind, "place", 10, "fields", fields, "revision", revision));
    }

    String put(String kind, String... fieldsAndWords) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndWords.length; i += 2) {
            fields.put(fieldsAndWords[i], fieldsAndWords[i + 1]);
        }
        String line = line();
        Caller.Answered put = put(office, line, kind, fields, 0);
        assertThat(put.status()).as(put.body()).isEqualTo(200);
        return line;
    }

    List<String> recorded() {
        return server.sql()
                .sql("SELECT name FROM ledger.events WHERE stream = ? ORDER BY sequence_number")
                .param(team.partnership)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    long lines() {
        return server.sql()
                .sql("SELECT count(*) FROM ledger.draft_lines WHERE hui = ?::uuid")
                .param(hui)
                .query(Long.class)
                .single();
    }

    void everyoneIsHere() {
        Stream.of("rtlb", "nan", "kaiako").forEach(it -> put("HERE", "person", team.id(it), "came", "HERE"));
    }

    JsonNode read(String line) {
        return office.get(draft)
                .json()
                .path("lines")
                .valueStream()
                .filter(it -> it.path("line").asString().equals(line))
                .findFirst()
                .orElseThrow();
    }

    String mark(String line) {
        return read(line).path("mark").asString();
    }

    long words() {
        return server.sql()
                .sql("SELECT count(*) FROM ledger.draft_words WHERE hui = ?::uuid")
                .param(hui)
                .query(Long.class)
                .single();
    }

    String made(String path, Map<String, ?> body) {
        Caller.Answered made = team.facilitator.post(team.path() + path, body);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.id();
    }
}
