package nz.partnershipledger.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.SystemRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every example of the document works, sent as it stands with the ids of people who are there. */
class ExamplesTest {
    private static final String KAIAKO = "7d9f1f4e-2b61-4c57-8a3b-1f0d5e6c2b02";
    private static final String FACILITATOR = "3c1e8b52-6f0a-4b7e-9d43-52a7c0e9d103";
    private static final String MARK = "3f9a0c5e7b1d2468ace01357";
    private static final String NAN = "9e4b7c61-0d3f-4a25-8c19-6b8f2d1a7e04";
    private static final String PARTNERSHIP = "c2d5a9f3-7e14-4f68-b0a1-3d9c5e7b8f05";
    private static final String COMMITMENT = "e8f0b6d4-1a2c-4395-a7d8-4c6e9b0f2a06";
    private static final String DECISION = "b4d1c7e2-5a36-4f80-9b12-6e8f0a3c5d08";
    private static final String MAP = "d6f3e9a4-7c58-4102-8d34-80a12c5e7f09";
    private static final String DISAGREEMENT = "f8a5b1c6-9e7a-4324-af56-a2c34e709b10";
    private static final String GUESS = "0ab7d3e8-1f9c-4546-8178-c4e56a92bd11";

    private static final String INVITATION = "4be1d0c7-2f6a-4d95-8e13-7a0c5f9b2d21";
    private static final String FEED = "3c7a1e52-9d48-4b06-a1f7-5e8c2b9d4f13";
    private static final String SECRET = "k7vq-m3pd-x9ha-w2tc-r5ne";
    private static final String PIN = "\"pin\":\"482913\"";

    /** It changes nothing; what opens an invitation stands in no address, so it is posted. */
    private static final String LOOKING = "lookAtInvitation";

    private static final Set<String> RECORDING_NOTHING = Set.of(LOOKING, "confirmDraftLine", "denyDraftLine");

    private static final int NOTHING_TO_SAY = 204;
    private static final String AUNTY = "4f0b9c2d-8e17-4a63-b5d0-6c1e7f3a9d28";
    private static final String HUI = "b7c1e2d3-4f50-4a61-8b72-9c83ad94be07";
    private static final String VOICE = "c8d2f3e4-5061-4b72-9c83-0d94be05cf08";
    private static final String GOING_WELL = "d9e30415-6172-4c83-8d94-1ea5cf16d009";

    private final CommandSideServer server = CommandSideServer.started();
    private final Document document = Document.of(server);
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> tried = new HashSet<>();
    private int daysTried;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void every_example_works_as_it_stands() {
        Caller administrator = server.administrator();
        ids.put(KAIAKO, asDocumented("registerPerson", administrator, null).id());
        asDocumented("renamePerson", administrator, null);
        asDocumented("openAccount", administrator, null);
        ids.put("5a6f3a0e-5d5c-4d0b-9c55-0c3e0b6f1a01", accountOf(KAIAKO));
        asDocumented("showAccount", administrator, null);
        Caller kaiako = server.nobody().as("kaiako.room6", "three cups of tea");
        asDocumented("whoIsSignedIn", kaiako, null);
        asDocumented("changePassword", kaiako, null);
        kaiako = server.nobody().as("kaiako.room6", "the mahi before the mahi");
        asDocumented("listAccounts", administrator, null);
        asDocumented("giveCode", administrator, null);
        asDocumented("closeAccount", administrator, null);
        asDocumented("reopenAccount", administrator, null);
        asDocumented("changeRole", administrator, null);
        asDocumented("showChanges", administrator, null);
        asDocumented("showOwnAccount", kaiako, null);
        asDocumented("sayThatTheWayInWasSeen", kaiako, null);
        asDocumented("sayThatTheWelcomeWasRead", kaiako, null);
        asDocumented("listOwnSessions", kaiako, null);
        ids.put(FEED, asDocumented("makeFeed", kaiako, null).id());
        asDocumented("listOwnFeeds", kaiako, null);
        asDocumented("showOwnFeed", kaiako, null);
        asDocumented("revokeFeed", kaiako, null);
        asDocumented("signOutEverywhere", kaiako, null);

        Caller rtlb = server.join("rtlb.of.the.examples", SystemRole.RTLB, "C07");
        Caller nan = server.join("nan.of.the.examples", SystemRole.PARTNER);
        ids.put(FACILITATOR, server.person("rtlb.of.the.examples"));
        ids.put(NAN, server.person("nan.of.the.examples"));
        ids.put(PARTNERSHIP, asDocumented("formPartnership", rtlb, null).id());
        asDocumented("addPartner", rtlb, null);
        assertThat(send("addPartner", rtlb, body -> body.put("person", ids.get(KAIAKO)))
                        .status())
                .isEqualTo(201);
        othersAreInvited(rtlb);
        asDocumented("moveToElement", nan, null);

        theWholeLifeOfAHui(rtlb, nan);

        long made = made(asDocumented("makeCommitment", kaiako, null));
        asDocumented("noteProgress", kaiako, null);
        asDocumented("askForAHand", kaiako, null);
        long renegotiated = asDocumented("renegotiateCommitment", kaiako, null).position();
        asDocumented("denyAgreement", nan, renegotiated);
        asDocumented("shareReason", kaiako, renegotiated);
        asDocumented("handOverCommitment", kaiako, null);
        assertThat(send(
                                "renegotiateCommitment",
                                rtlb,
                                body -> body.putObject("reason").put("category", "NOT_YET_ASKED"))
                        .json()
                        .path("waits")
                        .asBoolean())
                .isTrue();
        asDocumented("withdrawChange", rtlb, null);
        asDocumented("keepCommitment", kaiako, null);
        asDocumented("disputeKeeping", nan, null);
        asDocumented("reopenCommitment", kaiako, null);
        long missed = asDocumented("missCommitment", kaiako, null).position();
        asDocumented("takeBackEntry", kaiako, missed);
        asDocumented("releaseCommitment", kaiako, null);
        replied(nan, made);

        made(send("makeCommitment", rtlb, body -> {}));
        asDocumented("acceptCommitment", kaiako, null);
        made(send("makeCommitment", rtlb, body -> body.put("spokenAtHui", true)));
        asDocumented("confirmCommitment", kaiako, null);
        made(send("makeCommitment", rtlb, body -> {}));
        asDocumented("declineCommitment", kaiako, null);
        made(send("makeCommitment", rtlb, body -> {}));
        asDocumented("withdrawCommitment", rtlb, null);

        ids.put(
                "1c2e7d04-9a3b-4f61-b5d8-7e0f4a6c8b12",
                asDocumented("recordWork", rtlb, null).id());
        asDocumented("thankForWork", nan, null);
        asDocumented("takeThanksBack", nan, null);

        decide(rtlb, nan);
        differ(rtlb, nan, kaiako);

        asDocumented("changeTier", rtlb, null);
        asDocumented("renamePartnership", rtlb, null);
        asDocumented("pauseSight", rtlb, null);
        asDocumented("confirmPause", server.join("leader.of.the.examples", SystemRole.PRACTICE_LEADER, "C07"), null);
        assertThat(send("makeCommitment", kaiako, body -> {}).problem())
                .isEqualTo("whose-sight-is-paused-records-nothing-here");
        asDocumented("endPause", rtlb, null);
        asDocumented("leavePartnership", kaiako, null);
        send("addPartner", rtlb, body -> body.put("person", ids.get(KAIAKO)));
        assertThat(send("leavePartnership", rtlb, body -> {})
                        .json()
                        .path("waits")
                        .asBoolean())
                .isTrue();
        asDocumented("withdrawLeaving", rtlb, null);
        asDocumented("changeFacilitator", rtlb, null);

        assertThat(daysTried).as("commands that say on which day it happened").isGreaterThan(50);
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(document.operations().stream()
                        .map(Document.Operation::id)
                        .filter(it -> !it.startsWith("import"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void othersAreInvited(Caller rtlb) {
        ids.put(INVITATION, asDocumented("invitePartner", rtlb, null).id());
        opens(asDocumented("renewInvitation", rtlb, null));
        asDocumented(LOOKING, server.nobody(), null);
        asDocumented("acceptInvitation", server.nobody(), null);
        ids.put(INVITATION, send("invitePartner", rtlb, body -> {}).id());
        asDocumented("revokeInvitation", rtlb, null);
        Caller.Answered third = send("invitePartner", rtlb, body -> {});
        ids.put(INVITATION, third.id());
        opens(third);
        asDocumented("declineInvitation", server.nobody(), null);
    }

    private void opens(Caller.Answered invited) {
        String link = invited.json().path("link").asString();
        ids.put(SECRET, link.substring(link.indexOf('#') + 1));
        ids.put(PIN, "\"pin\":" + invited.json().path("pin"));
    }

    private void theWholeLifeOfAHui(Caller rtlb, Caller nan) {
        ids.put(HUI, send("callHui", rtlb, body -> {}).id());
        asDocumented("cancelHui", rtlb, null);
        ids.remove(HUI);
        aDraftBecomesTheMinutes(rtlb, nan);
        ids.put(HUI, asDocumented("callHui", rtlb, null).id());
        asDocumented("nameMinuteTaker", rtlb, null);
        asDocumented("shareAgenda", rtlb, null);
        asDocumented("addAgendaItem", nan, null);
        asDocumented("removeAccessBarrier", rtlb, null);
        asDocumented("answerHui", nan, null);
        asDocumented("postponeHui", rtlb, null);
        asDocumented("openHui", nan, null);
        asDocumented("holdHui", rtlb, null);
        asDocumented("stateConfidentiality", rtlb, null);
        ids.put(VOICE, asDocumented("hearVoice", rtlb, null).id());
        ids.put(GOING_WELL, asDocumented("noteGoingWell", rtlb, null).id());
        asDocumented("nameDifficulty", nan, null);
        asDocumented("shareMinutes", nan, null);
        asDocumented("correctMinutes", nan, null);
        asDocumented("reflectOnHui", nan, null);
        asDocumented("confirmVoice", nan, null);
        asDocumented("sendGoingWellHome", rtlb, null);
    }

    private void aDraftBecomesTheMinutes(Caller rtlb, Caller nan) {
        ids.put(HUI, send("callHui", rtlb, body -> {}).id());
        send("openHui", rtlb, body -> {});
        asDocumented("putDraftLine", rtlb, null);
        ids.put(
                MARK,
                asDocumented("readDraft", rtlb, null).json().at("/lines/0/mark").asString());
        asDocumented("confirmDraftLine", nan, null);
        asDocumented("denyDraftLine", nan, null);
        ids.remove(MARK);
        asDocumented("removeDraftLine", rtlb, null);
        asDocumented("lookAtDraft", rtlb, null);
        Document.Operation line = document.operation("putDraftLine");
        for (String person : new String[] {ids.get(FACILITATOR), ids.get(NAN), ids.get(KAIAKO)}) {
            String path = pathOf(line).replaceAll("[^/]+$", UUID.randomUUID().toString());
            Map<String, Object> here = Map.of(
                    "kind", "HERE", "place", 1, "fields", Map.of("person", person, "came", "HERE"), "revision", 0);
            assertThat(rtlb.put(path, here).status()).isEqualTo(200);
        }
        asDocumented("shareDraft", rtlb, null);
        ids.remove(HUI);
    }

    private void decide(Caller rtlb, Caller nan) {
        made(DECISION, asDocumented("proposeDecision", rtlb, null));
        asDocumented("wishOutcome", nan, null);
        asDocumented("takeStance", rtlb, null);
        asDocumented("confirmStance", nan, null);
        asDocumented("handOverDecision", rtlb, null);
        asDocumented("makeDecision", nan, null);
        asDocumented("reviewDecision", nan, null);
        asDocumented("reverseDecision", rtlb, null);
        made(MAP, asDocumented("drawDecisionMap", rtlb, null));
        asDocumented("confirmDecisionMap", nan, null);
        asDocumented("amendPlan", nan, null);
    }

    private void differ(Caller rtlb, Caller nan, Caller kaiako) {
        made(DISAGREEMENT, asDocumented("raiseDisagreement", nan, null));
        asDocumented("sayPosition", kaiako, null);
        made(GUESS, send("sayPosition", rtlb, body -> body.put("by", ids.get(NAN))));
        asDocumented("showGuess", rtlb, null);
        asDocumented("declineGuess", nan, null);
        made(GUESS, send("sayPosition", rtlb, body -> body.put("by", ids.get(NAN))));
        send("showGuess", rtlb, body -> {});
        asDocumented("confirmGuess", nan, null);
        asDocumented("noteCommonGround", nan, null);
        asDocumented("settleDisagreement", kaiako, null);
        asDocumented("reopenDisagreement", nan, null);
        Caller.Answered standing = asDocumented("leaveDisagreementStanding", kaiako, null);
        ids.put("18", String.valueOf(standing.position()));
        asDocumented("confirmEntry", nan, null);
        asDocumented("denyEntry", nan, null);
        asDocumented("confirmEntries", nan, standing.position());
        asDocumented("denyEntries", nan, standing.position());
        asDocumented("explainWord", nan, null);
        made(DISAGREEMENT, send("raiseDisagreement", nan, body -> body.put("hui", ids.get(HUI))));
        assertThat(send(
                                "sayPosition",
                                rtlb,
                                body -> body.put("by", ids.get(NAN)).put("spokenAtHui", true))
                        .status())
                .isEqualTo(200);
        asDocumented("confirmPosition", nan, null);
        Caller.Answered forSome = send(
                "sayPosition",
                kaiako,
                body -> body.putObject("audience").putArray("people").add(ids.get(NAN)));
        ids.put("18", String.valueOf(forSome.position()));
        asDocumented("widenEntry", kaiako, null);
        readBackToAunty(rtlb);
    }

    private void readBackToAunty(Caller rtlb) {
        ids.put(AUNTY, send("registerPerson", rtlb, body -> {}).id());
        send("addPartner", rtlb, body -> body.put("person", ids.get(AUNTY)));
        ids.put(
                "18",
                String.valueOf(send("hearVoice", rtlb, body -> body.put("whose", ids.get(AUNTY)))
                        .position()));
        asDocumented("readBackEntry", rtlb, null);
    }

    private String accountOf(String person) {
        return server.sql()
                .sql("SELECT id::text FROM ledger.accounts WHERE person = ?::uuid")
                .param(ids.get(person))
                .query(String.class)
                .single();
    }

    private long made(Caller.Answered made) {
        return made(COMMITMENT, made);
    }

    private long made(String what, Caller.Answered made) {
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        ids.put(what, made.id());
        return made.position();
    }

    private void replied(Caller who, long position) {
        ids.put("18", String.valueOf(position));
        asDocumented("replyToEntry", who, null);
    }

    private interface Change {
        void in(ObjectNode body);
    }

    private Caller.Answered send(String operation, Caller who, Change change) {
        Document.Operation it = document.operation(operation);
        if (it.body().isMissingNode()) {
            return who.post(pathOf(it));
        }
        JsonNode example =
                JsonMapper.shared().readTree(real(it.body().path("example").toString()));
        change.in((ObjectNode) example);
        return it.method().equals("PUT") ? who.put(pathOf(it), example) : who.post(pathOf(it), example.toString());
    }

    /** Sends the example and holds the answer against the documented one. */
    private Caller.Answered asDocumented(String operation, Caller who, @Nullable Long entry) {
        Document.Operation it = document.operation(operation);
        tried.add(operation);
        refusedTomorrow(it, who, entry);
        Caller.Answered answer = switch (it.method()) {
            case "GET" -> who.get(pathOf(it));
            case "DELETE" -> who.delete(pathOf(it) + (it.path().endsWith("/draft/lines/{line}") ? "?revision=1" : ""));
            default ->
                send(operation, who, body -> {
                    name(entry, body);
                });
        };
        assertThat(answer.status()).as(it + "\n" + answer.body()).isEqualTo(it.status());
        if (it.status() == NOTHING_TO_SAY) {
            return answer;
        }
        assertSameShape(it.toString(), answer.json(), it.exampleAnswer());
        if (it.method().equals("POST") && !RECORDING_NOTHING.contains(operation)) {
            assertThat(answer.header("ETag")).contains("\"" + answer.version() + "\"");
            assertThat(answer.header("Location").isPresent()).as(it.toString()).isEqualTo(it.status() == 201);
            if (it.exampleAnswer().path("position").isNumber()) {
                assertThat(answer.header("Ledger-Position")).contains(String.valueOf(answer.position()));
            }
            assertThat(UUID.fromString(answer.id())).isNotNull();
        }
        String documented = it.exampleAnswer().path("id").asString("");
        if (it.status() == 200 && ids.containsKey(documented)) {
            assertThat(answer.id()).as(it.toString()).isEqualTo(ids.get(documented));
        }
        return answer;
    }

    private static void name(@Nullable Long entry, ObjectNode body) {
        if (entry != null && body.has("entries")) {
            body.putArray("entries").add(entry);
        } else if (entry != null) {
            body.put("entry", entry);
        }
    }

    /** Nothing happened tomorrow, whatever it is. */
    private void refusedTomorrow(Document.Operation it, Caller who, @Nullable Long entry) {
        for (String day : List.of("on", "formedOn")) {
            if (!document.fields(it).contains(day) && !document.fields(it).contains(day + "?")) {
                continue;
            }
            long before = server.events();
            Caller.Answered answer = send(it.id(), who, body -> {
                body.put(day, Aotearoa.dayOf(CommandSideServer.NOW).plusDays(1).toString());
                name(entry, body);
            });
            assertThat(answer.status()).as(it + "\n" + answer.body()).isEqualTo(400);
            assertThat(answer.problem()).as(it.toString()).isEqualTo("what-happened-cannot-lie-ahead");
            assertThat(answer.field()).as(it.toString()).isEqualTo(day);
            assertThat(server.events()).as(it.toString()).isEqualTo(before);
            daysTried++;
        }
    }

    private static void assertSameShape(String where, JsonNode real, JsonNode documented) {
        assertThat(real.getNodeType()).as(where).isEqualTo(documented.getNodeType());
        if (documented.isObject()) {
            assertThat(real.propertyNames()).as(where).containsExactlyElementsOf(documented.propertyNames());
            documented.properties().forEach(it -> {
                if (!it.getKey().equals("nextCursor")) {
                    assertSameShape(where + "." + it.getKey(), real.path(it.getKey()), it.getValue());
                }
            });
        } else if (documented.isArray() && !documented.isEmpty()) {
            assertSameShape(where + "[0]", real.path(0), documented.path(0));
        }
    }

    private String pathOf(Document.Operation operation) {
        String path = operation.path();
        for (var parameter : document.parameters(operation).entrySet()) {
            String example = parameter.getValue().path("example").asString("");
            path = path.replace("{" + parameter.getKey() + "}", ids.getOrDefault(example, example));
        }
        return path;
    }

    private String real(String text) {
        String real = text;
        for (var id : ids.entrySet()) {
            real = id.getKey().length() > 10 ? real.replace(id.getKey(), id.getValue()) : real;
        }
        return real;
    }
}
