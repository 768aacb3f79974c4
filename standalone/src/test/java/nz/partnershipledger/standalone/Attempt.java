package nz.partnershipledger.standalone;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.standalone.AccessRules.Kind;
import nz.partnershipledger.standalone.AccessRules.Word;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.standalone.PeopleAround.Caller;
import tools.jackson.databind.JsonNode;

/**
 * An operation that is tried by one after the other. Each request says that it knows the first version of the history alone, so that what
 * is allowed is answered "you are not up to date" and changes nothing: that is looked at after the right to do it, and before the rules.
 */
final class Attempt {
    private static final String PASSWORD = "a-long-password";
    private static final String THERE = "c33";

    /** Other refusals of what one may do: to make a view anew that is not there, to take a password that is too short. */
    private static final Set<String> NO_MATTER_OF_ACCESS =
            Set.of("/problems/there-is-no-such-view", "/problems/a-password-has-twelve-to-two-hundred-characters");

    private final BothSides ledger;
    private final PeopleAround around;
    private final ApiOperation operation;

    Attempt(BothSides ledger, PeopleAround around, ApiOperation operation) {
        this.ledger = ledger;
        this.around = around;
        this.operation = operation;
    }

    /** Whose thing is asked for. */
    private enum Whose {
        THEIRS,
        OTHERS
    }

    /** Tries it without signing in; the status of the answer. */
    int byNobody() {
        return send(
                        BothSides.NOBODY,
                        new Asked(around.kaiako.id(), around.promise, around.early, around.saidEarly, THERE))
                .status();
    }

    /** Tries it; says what was wrong, nothing if what became of it is what was expected. */
    String by(Caller caller, Word expected) {
        Reply others = send(caller.who(), asked(caller, Whose.OTHERS));
        boolean fits = switch (expected) {
            case YES -> isAllowed(others) && (!isAcross() || tellsOfThePartnership(others));
            case OWN -> {
                Reply own = send(caller.who(), asked(caller, Whose.THEIRS));
                yield isAllowed(own) && (isAcross() ? !tellsOfThePartnership(others) : isRefused(others));
            }
            case THEN -> {
                Reply own = send(caller.who(), asked(caller, Whose.THEIRS));
                yield isAllowed(own) && (isList() ? tellsOnlyWhatWas(others, caller) : isHidden(others));
            }
            case WHY -> caller.saidWhy() ? others.status() == 200 : isType(others, 403, "say-why-you-read-this");
            case HIDDEN -> caller.saidWhy() ? isHidden(others) : isType(others, 403, "say-why-you-read-this");
            case COUNTS -> others.status() == 200 && !tellsOfThePartnership(others);
            case LEADS ->
                caller.role().equals("PRACTICE_LEADER")
                        ? others.status() == 200 && !tellsOfThePartnership(others)
                        : others.status() == 403;
            case ROLE -> caller.looksAfter() ? isAllowed(others) : others.status() == 403;
            case THERE ->
                (caller.looksAfter() && caller.cluster().equals(THERE)) ? isAllowed(others) : others.status() == 403;
            case NEAR -> caller.looksAfter() ? isHidden(others) || isAllowed(others) : others.status() == 403;
            case PAUSED ->
                isType(
                        others,
                        403,
                        (operation.isRead() && !operation.path().contains("/draft"))
                                        || operation.path().endsWith("/readings")
                                ? "your-sight-of-this-partnership-is-paused"
                                : "whose-sight-is-paused-records-nothing-here");
            case SPARE -> isType(others, 409, "only-those-outside-say-why-they-read");
            case NO -> others.status() == 403;
            case NONE -> isHidden(others);
            case SHUT -> caller.tookPart() ? others.status() == 403 : isHidden(others);
        };
        return fits
                ? ""
                : "not %s: %d %s"
                        .formatted(expected, others.status(), others.response().body());
    }

    /** What stands in the path and the body. */
    private record Asked(String person, String promise, String position, ThingsSaid said, String cluster) {}

    private Asked asked(Caller caller, Whose whose) {
        return whose == Whose.THEIRS
                ? new Asked(
                        caller.who().id(),
                        around.promiseOfTheirOwn(caller),
                        around.early,
                        around.saidEarly,
                        caller.cluster())
                : new Asked(around.kaiako.id(), around.promise, around.late, around.saidLate, THERE);
    }

    private boolean isAcross() {
        return operation.isRead()
                && !operation.path().contains("{")
                && !operation.path().startsWith("/me")
                && !operation.path().startsWith("/accounts")
                && !operation.path().startsWith("/ledger");
    }

    private boolean isList() {
        return !operation.path().endsWith("}");
    }

    private boolean tellsOfThePartnership(Reply reply) {
        String body = reply.response().body();
        return body.contains(around.partnership) || body.contains(around.kaiako.id());
    }

    /** Lists tell former partners of what was theirs, and of nothing that came later. */
    private boolean tellsOnlyWhatWas(Reply reply, Caller caller) {
        String body = reply.response().body();
        if (ThingsSaid.LISTS.containsKey(operation.path().replaceAll("^.*/|[.]csv$", ""))) {
            return reply.status() == 200
                    && (caller.kind() != Kind.FORMER || around.saidEarly.isToldOfIn(body))
                    && !around.saidLate.isToldOfIn(body);
        }
        return reply.status() == 200
                && (caller.kind() != Kind.FORMER
                        || body.contains(
                                operation.path().contains("timeline")
                                        ? "commitment-made"
                                        : around.promiseOfTheirOwn(caller)))
                && !body.contains(around.promise)
                && !body.contains("tier-changed");
    }

    /** An id in a path leads nowhere; one in a form names nothing that is known. */
    private static boolean isHidden(Reply reply) {
        return reply.status() == 404 || isType(reply, 409, "this-partnership-is-not-known");
    }

    private static boolean isAllowed(Reply reply) {
        return reply.status() / 100 == 2
                || (reply.status() == 409 && !isHidden(reply))
                || reply.status() == 412
                || NO_MATTER_OF_ACCESS.contains(typeOf(reply));
    }

    private static boolean isRefused(Reply reply) {
        return reply.status() == 403 || reply.status() == 404;
    }

    private static boolean isType(Reply reply, int status, String type) {
        return reply.status() == status && typeOf(reply).equals("/problems/" + type);
    }

    private static String typeOf(Reply reply) {
        JsonNode body = reply.body();
        return body == null ? "" : body.path("type").asString("");
    }

    /** Where it is asked of things that are there. */
    String path(Caller caller) {
        return path(asked(caller, Whose.OTHERS));
    }

    /** What is sent with it; empty where nothing is, or no JSON. */
    String body(Caller caller) {
        return body(asked(caller, Whose.OTHERS));
    }

    private String path(Asked asked) {
        return around.matters
                .in(asked.said().in(operation.path()))
                .replace("{partnership}", around.partnership)
                .replace("{person}", asked.person())
                .replace("{commitment}", asked.promise())
                .replace("{position}", asked.position())
                .replace("{reading}", around.reading)
                .replace("{invitation}", around.invitation)
                .replace("{account}", around.account)
                .replace("{view}", operation.isRead() ? "journey" : "a-view-that-is-not-there")
                .replace("{report}", "clusters")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    private Reply send(Someone who, Asked asked) {
        String path = path(asked);
        if (operation.isRead()) {
            return ledger.get(who, path);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder();
        if (operation.method().equals("DELETE")) {
            return ledger.send(who, path + "?revision=1", request.DELETE());
        }
        if (operation.method().equals("PUT")) {
            return ledger.send(
                    who,
                    path,
                    request.header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body(asked))));
        }
        return ledger.send(
                who,
                path,
                operation.path().equals("/imports")
                        ? request.header("Content-Type", "multipart/form-data; boundary=matrix")
                                .POST(BodyPublishers.ofString(form(around.partnership)))
                        : request.header("Content-Type", "application/json")
                                .header("If-Match", "\"1\"")
                                .POST(BodyPublishers.ofString(body(asked))));
    }

    /** The documented example, with people who are here; what would begin something new names nobody, or someone twice. */
    private String body(Asked asked) {
        if (operation.path().equals("/me/password")) {
            return "{\"current\": \"%s\", \"new\": \"%s\"}".formatted(PASSWORD, "short");
        }
        if (operation.exampleBody().isMissingNode()) {
            return "";
        }
        String body = operation.exampleBody().toString();
        Map<String, String> here = Map.of(
                "7d9f1f4e-2b61-4c57-8a3b-1f0d5e6c2b02",
                around.kaiako.id(),
                "3c1e8b52-6f0a-4b7e-9d43-52a7c0e9d103",
                operation.path().equals("/partnerships") ? UUID.randomUUID().toString() : around.facilitator.id(),
                "9e4b7c61-0d3f-4a25-8c19-6b8f2d1a7e04",
                around.kaiako.id(),
                "\"C07\"",
                "\"" + asked.cluster() + "\"",
                "\"entries\":[27]",
                "\"entries\":[" + asked.position() + "]",
                "\"kaiako.room6\"",
                "\"" + around.kaiako.username() + "\"");
        for (var it : here.entrySet()) {
            body = body.replace(it.getKey(), it.getValue());
        }
        return body;
    }

    /** Its only row names nobody, so nothing is taken in. */
    static String form(String partnership) {
        return """
                --matrix
                Content-Disposition: form-data; name="partnership"

                %s
                --matrix
                Content-Disposition: form-data; name="file"; filename="minutes.csv"
                Content-Type: text/csv

                hui_date,who,what,due,status,on
                2026-02-10,,Nobody said this,,,

                --matrix--
                """.formatted(partnership).replace("\n", "\r\n");
    }
}
