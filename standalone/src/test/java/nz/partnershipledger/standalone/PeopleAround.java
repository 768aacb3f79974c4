package nz.partnershipledger.standalone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.standalone.AccessRules.Kind;
import nz.partnershipledger.standalone.BothSides.Someone;

/** A partnership, and someone with each role of an account in each place that one may have around it. */
final class PeopleAround {
    private static final String CLUSTER = "c33";
    private static final String ELSEWHERE = "c99";
    private static final Set<String> THOSE_WHO_RECORD = Set.of("PARTNER", "RTLB", "PRACTICE_LEADER");
    private static final List<String> ROLES = List.of(
            "PARTNER", "RTLB", "PRACTICE_LEADER", "CLUSTER_MANAGER", "AUDITOR", "PRIVACY_OFFICER", "ADMINISTRATOR");

    private final BothSides ledger;
    private final List<Caller> callers = new ArrayList<>();
    private final Map<String, String> ofTheirOwn = new HashMap<>();

    /** The account that is everyone's in turn: a password is looked at slowly, once for each account. */
    private final Someone anyone;

    final Someone facilitator;
    final Someone kaiako;
    final String partnership;
    final String account;
    final String reading;
    final String invitation;
    /** An entry from before anyone left, and one from after, each by its position. */
    final String early;

    final String late;
    /** What was said before anyone left, and after. */
    final ThingsSaid saidEarly;

    final ThingsSaid saidLate;
    /** A promise from after those left who left. */
    final String promise;

    /** What was raised before anyone left; the guess is the facilitator's, and nobody was shown it. */
    final MattersRaised matters;

    /** Where someone stands. */
    enum Standing {
        PARTNER,
        FORMER_PARTNER,
        PAUSED,
        IN_THE_CLUSTER,
        ELSEWHERE
    }

    /**
     * Someone who asks.
     *
     * @param role of their account
     * @param cluster of their account
     * @param saidWhy whether they have said why they read
     */
    record Caller(Someone who, String role, String cluster, Standing standing, Kind kind, boolean saidWhy) {
        String name() {
            return role + " " + standing + (saidWhy ? " who said why" : "");
        }

        /** Whether they take part, or did. */
        boolean tookPart() {
            return standing == Standing.PARTNER || standing == Standing.FORMER_PARTNER || standing == Standing.PAUSED;
        }

        /** Whether their role looks after partnerships. */
        boolean looksAfter() {
            return role.equals("RTLB") || role.equals("PRACTICE_LEADER");
        }
    }

    PeopleAround(BothSides ledger) {
        this.ledger = ledger;
        anyone = ledger.register("Anyone", "PARTNER");
        facilitator = ledger.register("Facilitator", "RTLB", CLUSTER);
        kaiako = ledger.register("Kaiako", "PARTNER");
        partnership = ledger.post(
                        facilitator,
                        "/partnerships",
                        Map.of(
                                "label", "Reading together",
                                "cluster", CLUSTER,
                                "kura", "k1",
                                "kind", "INDIVIDUAL",
                                "tier", "TE_KAHUI",
                                "formedOn", "2026-02-02",
                                "facilitator", facilitator.id()))
                .text("id");
        callers.add(new Caller(
                new Someone(facilitator.id(), anyone.username()),
                "RTLB",
                CLUSTER,
                Standing.PARTNER,
                Kind.FACILITATOR,
                false));
        early = joins(kaiako);
        saidEarly = ThingsSaid.recorded(ledger, partnership, kaiako);
        matters = MattersRaised.by(facilitator, kaiako, ledger, partnership, "Read by the window");
        for (String role : ROLES) {
            joins(caller(role, Standing.PARTNER, ELSEWHERE).who());
            Caller former = caller(role, Standing.FORMER_PARTNER, ELSEWHERE);
            joins(former.who());
            ofTheirOwn.put(former.who().id(), promise(former.who()));
            caller(role, Standing.IN_THE_CLUSTER, CLUSTER);
            caller(role, Standing.ELSEWHERE, ELSEWHERE);
        }
        THOSE_WHO_RECORD.forEach(
                role -> joins(caller(role, Standing.PAUSED, ELSEWHERE).who()));
        callers.stream().filter(it -> it.standing() == Standing.FORMER_PARTNER).forEach(this::leaves);
        late = ledger.post(facilitator, here("/tier"), Map.of("tier", "TE_AROTAHI"))
                .text("position");
        promise = promise(facilitator);
        saidLate = ThingsSaid.recorded(ledger, partnership, kaiako);
        callers.stream()
                .filter(it -> it.standing() == Standing.PAUSED)
                .forEach(it -> ledger.post(
                        facilitator,
                        here("/partners/" + it.who().id() + "/pause"),
                        Map.of("why", "An order names it")));
        Someone leader = new Someone(ledger.register("Leader"), anyone.username());
        Caller saidWhy = new Caller(leader, "PRACTICE_LEADER", CLUSTER, Standing.IN_THE_CLUSTER, Kind.LEADER, true);
        callers.add(saidWhy);
        isNow(saidWhy);
        reading = ledger.post(leader, here("/readings"), Map.of("why", "A question of the board"))
                .text("id");
        invitation = ledger.post(facilitator, here("/invitations"), Map.of("name", "Somebody else", "role", "WHANAU"))
                .text("id");
        account = ledger.post(
                        BothSides.ADMINISTRATOR,
                        "/accounts",
                        Map.of(
                                "person",
                                ledger.register("Someone who stands apart"),
                                "username",
                                "apart-" + UUID.randomUUID(),
                                "password",
                                "a code of some length",
                                "role",
                                "PARTNER"))
                .text("id");
        ledger.untilTheViewsShowAll();
    }

    private String here(String path) {
        return "/partnerships/" + partnership + path;
    }

    private Caller caller(String role, Standing standing, String cluster) {
        Someone who = new Someone(ledger.register(role + " " + standing), anyone.username());
        Caller caller = new Caller(who, role, cluster, standing, kind(role, standing), false);
        callers.add(caller);
        return caller;
    }

    private static Kind kind(String role, Standing standing) {
        if (!THOSE_WHO_RECORD.contains(role)) {
            return Kind.valueOf(role);
        }
        return switch (standing) {
            case PARTNER -> Kind.PARTNER;
            case FORMER_PARTNER -> Kind.FORMER;
            case PAUSED -> Kind.PAUSED;
            case IN_THE_CLUSTER -> role.equals("PRACTICE_LEADER") ? Kind.LEADER : Kind.OUTSIDE;
            case ELSEWHERE -> Kind.OUTSIDE;
        };
    }

    private String joins(Someone who) {
        return ledger.post(
                        facilitator,
                        here("/partners"),
                        Map.of("person", who.id(), "role", "KAIAKO", "on", "2026-02-03"))
                .text("position");
    }

    private String promise(Someone owed) {
        return ledger.post(
                        kaiako,
                        here("/commitments"),
                        Map.of("what", "Ring on Friday", "promiser", kaiako.id(), "for", owed.id(), "on", "2026-02-04"))
                .text("id");
    }

    private void leaves(Caller former) {
        ledger.post(facilitator, here("/partners/" + former.who().id() + "/leave"), Map.of());
    }

    /** From now on the account that all of them share is this one's. */
    void isNow(Caller caller) {
        ledger.database
                .superuser()
                .sql(
                        "UPDATE ledger.accounts SET person = ?::uuid, role = ?, clusters = ?, further = true WHERE username = ?")
                .params(
                        caller.who().id(),
                        caller.role(),
                        new String[] {caller.cluster()},
                        caller.who().username())
                .update();
    }

    List<Caller> callers() {
        return callers;
    }

    /** What someone was promised before they left. */
    String promiseOfTheirOwn(Caller caller) {
        return ofTheirOwn.getOrDefault(caller.who().id(), promise);
    }
}
