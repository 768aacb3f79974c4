package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.SystemRole;
import org.junit.jupiter.api.Test;

/** Who may record what, tried with every command, and whom a promise reaches. */
class ReachTest {
    private static final Map<String, Map<String, Object>> FOLLOW_UPS = followUps();

    private final CommandSideServer server = CommandSideServer.shared();
    private final Team team = Team.formed();
    private final Document document = Document.of(server);

    private static Map<String, Map<String, Object>> followUps() {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        for (String act : List.of("accept", "confirm", "decline", "withdraw", "keep", "miss", "dispute", "reopen")) {
            all.put(act, Map.of());
        }
        all.put("progress", Map.of("note", "half way"));
        all.put("ask-for-a-hand", Map.of("note", "please"));
        return all;
    }

    /** Sends the documented example of a command, with this partnership's ids. */
    private Caller.Answered example(Caller who, Document.Operation command, String commitment) {
        Map<String, String> ids = new HashMap<>();
        ids.put("c2d5a9f3-7e14-4f68-b0a1-3d9c5e7b8f05", team.partnership);
        ids.put("e8f0b6d4-1a2c-4395-a7d8-4c6e9b0f2a06", commitment);
        ids.put("7d9f1f4e-2b61-4c57-8a3b-1f0d5e6c2b02", team.id("kaiako"));
        ids.put("3c1e8b52-6f0a-4b7e-9d43-52a7c0e9d103", team.id("rtlb"));
        ids.put("9e4b7c61-0d3f-4a25-8c19-6b8f2d1a7e04", team.id("nan"));
        String position = String.valueOf(position());
        String path = command.path().replace("{position}", position);
        String body = command.body()
                .path("example")
                .toString()
                .replaceAll("\"entries\":\\[\\d+]", "\"entries\":[" + position + "]");
        for (var parameter : document.parameters(command).entrySet()) {
            path = path.replace(
                    "{" + parameter.getKey() + "}",
                    parameter.getValue().path("example").asString(""));
        }
        for (var id : ids.entrySet()) {
            path = path.replace(id.getKey(), id.getValue());
            body = body.replace(id.getKey(), id.getValue());
        }
        return who.post(path, body);
    }

    private long position() {
        return server.sql()
                .sql("SELECT position FROM ledger.events WHERE stream = ? ORDER BY sequence_number DESC LIMIT 1")
                .param(team.partnership)
                .query(Long.class)
                .single();
    }

    private List<Document.Operation> commands() {
        List<Document.Operation> commands = document.commands().stream()
                .filter(it -> !it.path().equals("/api/imports") && !it.path().startsWith("/api/me/"))
                .toList();
        assertThat(commands).hasSizeGreaterThan(24);
        return commands;
    }

    private static final class Expected {
        private Expected() {}

        /** What someone gets who is no partner. */
        static List<Integer> ofStranger(SystemRole role, Document.Operation command) {
            return switch (command.id()) {
                case "openAccount" -> role == SystemRole.ADMINISTRATOR ? List.of(201, 409) : List.of(403);
                case "registerPerson" ->
                    role == SystemRole.ADMINISTRATOR || role == SystemRole.RTLB ? List.of(200, 201) : List.of(403);
                case "formPartnership" -> List.of(403);
                case "giveCode" -> List.of(role == SystemRole.ADMINISTRATOR || role == SystemRole.RTLB ? 404 : 403);
                case "closeAccount", "reopenAccount", "changeRole" ->
                    List.of(role == SystemRole.ADMINISTRATOR ? 404 : 403);
                default -> List.of(404);
            };
        }
    }

    /** Whoever was invited has what opens their invitation, and need be nobody here; with anything else they learn nothing. */
    private static boolean answersAnInvitation(Document.Operation command) {
        return command.path().startsWith("/api/invitations/");
    }

    /** An administrator invites, though they see nothing of a partnership. */
    private static boolean invites(SystemRole role, Document.Operation command) {
        return role == SystemRole.ADMINISTRATOR && command.path().contains("/invitations");
    }

    @Test
    void nobody_records_without_signing_in() {
        String commitment = team.promise();
        long before = server.events();

        for (Document.Operation command : commands()) {
            assertThat(example(server.nobody(), command, commitment).status())
                    .as(command.toString())
                    .isEqualTo(answersAnInvitation(command) ? 409 : 401);
        }
        assertThat(server.events()).isEqualTo(before);
    }

    @Test
    void strangers_record_nothing_whatever_their_role() {
        String commitment = team.promise();
        for (SystemRole role : SystemRole.values()) {
            if (role == SystemRole.PRACTICE_LEADER) {
                continue;
            }
            Caller stranger = server.join(
                    "stranger." + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '.'), role, "C99");
            long before = team.version();
            for (Document.Operation command : commands()) {
                if (invites(role, command)) {
                    continue;
                }
                Caller.Answered answer = example(stranger, command, commitment);
                assertThat(answer.status())
                        .as(role + " " + command + " " + answer.body())
                        .isIn(answersAnInvitation(command) ? List.of(409) : Expected.ofStranger(role, command));
            }
            assertThat(team.version()).as(role.name()).isEqualTo(before);
        }
    }

    @Test
    void those_who_only_look_on_record_nothing_even_as_partners() {
        String commitment = team.promise();
        for (SystemRole role : List.of(
                SystemRole.AUDITOR, SystemRole.CLUSTER_MANAGER, SystemRole.PRIVACY_OFFICER, SystemRole.ADMINISTRATOR)) {
            String username =
                    "nan.as." + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
            server.open(username, team.id("nan"), role, Team.CLUSTER);
            long before = team.version();
            for (Document.Operation command : commands()) {
                if (command.path().startsWith("/api/partnerships") && !invites(role, command)) {
                    assertThat(example(server.as(username), command, commitment).status())
                            .as(role + " " + command)
                            .isEqualTo(403);
                }
            }
            assertThat(team.version()).as(role.name()).isEqualTo(before);
        }
    }

    @Test
    void whether_someone_is_known_is_not_told_to_those_outside() {
        Caller stranger = server.join("stranger.rtlb", SystemRole.RTLB, "C99");
        Map<String, Object> body = Map.of("person", java.util.UUID.randomUUID().toString(), "role", "WHANAU");

        assertThat(stranger.post(team.path() + "/partners", body).status()).isEqualTo(404);
    }

    @Test
    void a_promise_for_named_people_is_not_there_for_other_partners() {
        String promise = team.promise(
                team.kaiako,
                Team.with(team.promiseOf("kaiako"), "audience", Map.of("people", List.of(team.id("rtlb")))));

        for (var act : FOLLOW_UPS.entrySet()) {
            assertThat(team.nan
                            .post(team.of(promise, act.getKey()), act.getValue())
                            .status())
                    .as(act.getKey())
                    .isEqualTo(404);
        }
        assertThat(team.facilitator
                        .post(team.of(promise, "progress"), Map.of("note", "half way"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_private_promise_leaves_the_partnerships_version_as_it_was() {
        long before = team.version();
        String promise = team.promise(team.kaiako, Team.with(team.promiseOf("kaiako"), "audience", "PRIVATE"));
        team.kaiako.post(team.of(promise, "keep"), Map.of());

        assertThat(team.version()).isEqualTo(before);
    }

    @Test
    void every_follow_up_of_a_private_promise_is_its_authors_alone() {
        String promise = team.promise(team.kaiako, Team.with(team.promiseOf("kaiako"), "audience", "PRIVATE"));

        for (var act : FOLLOW_UPS.entrySet()) {
            assertThat(team.nan
                            .post(team.of(promise, act.getKey()), act.getValue())
                            .status())
                    .as(act.getKey())
                    .isEqualTo(404);
            assertThat(team.kaiako
                            .post(team.of(promise, act.getKey()), act.getValue())
                            .status())
                    .as(act.getKey())
                    .isIn(200, 403, 409);
        }
    }

    @Test
    void a_private_promise_lives_the_same_life() {
        String promise = team.promise(team.kaiako, Team.with(team.promiseOf("kaiako"), "audience", "PRIVATE"));

        works(promise, "progress", Map.of("note", "half way"));
        long missed = works(promise, "miss", Map.of("reason", Map.of("category", "STRESS")))
                .position();
        works(promise, "take-back", Map.of("entry", missed));
        works(promise, "keep", Map.of());
        works(promise, "reopen", Map.of());
        works(promise, "keep", Map.of("evidence", "done"));
    }

    private Caller.Answered works(String promise, String act, Map<String, Object> body) {
        Caller.Answered answer = team.kaiako.post(team.of(promise, act), body);
        assertThat(answer.status()).as(act + " " + answer.body()).isEqualTo(200);
        return answer;
    }
}
