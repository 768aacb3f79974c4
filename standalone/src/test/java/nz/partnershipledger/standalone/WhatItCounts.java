package nz.partnershipledger.standalone;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.standalone.SaidOfNan.Scene;
import tools.jackson.databind.JsonNode;

/**
 * What an entry counts for that was written down for somebody, before and after they say that it is not so, worked out by hand. In each
 * partnership there is nothing but what leads to that one entry.
 *
 * @param type the kind of entry
 * @param figure what is counted
 * @param before how it counts, not confirmed
 * @param after how it counts once it is not so
 */
record WhatItCounts(String type, Function<Look, String> figure, String before, String after) {
    /** Whoever looks: Nan, or a practice leader of her cluster. */
    record Look(Scene scene, Someone leader) {
        private JsonNode read(Someone reader, String path) {
            scene.ledger().untilTheViewsShowAll();
            Reply reply = scene.ledger().get(reader, path);
            return Objects.requireNonNull(reply.body());
        }

        private JsonNode here(String path) {
            return read(scene.nan(), scene.here() + path);
        }

        private JsonNode ofTheLeader() {
            String id = scene.here().substring(scene.here().lastIndexOf('/') + 1);
            return read(leader, "/partnerships?limit=500")
                    .at("/items")
                    .valueStream()
                    .filter(it -> it.at("/id").asString().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public String toString() {
        return type;
    }

    private static String promises(Look look) {
        JsonNode summary = look.here("/commitments").at("/summary");
        return Stream.of("open", "kept", "missed", "declined", "unconfirmed")
                        .map(it -> it + " " + summary.at("/" + it).asInt())
                        .collect(Collectors.joining(", "))
                + ", " + summary.at("/followThrough/numerator").asInt() + " of "
                + summary.at("/followThrough/denominator").asInt();
    }

    private static String differences(Look look) {
        return Stream.of("OPEN", "SETTLED")
                .map(it -> it + " "
                        + look.here("/disagreements?state=" + it).at("/total").asInt())
                .collect(Collectors.joining(", "));
    }

    private static String voices(Look look) {
        JsonNode voices = look.here("/voices");
        return voices.at("/total").asInt() + " stands, whānau "
                + (voices.at("/lastHeard/whanau").isNull() ? "not heard" : "heard");
    }

    private static Map<String, Integer> counts(JsonNode it) {
        return it.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asInt(), (one, other) -> one, TreeMap::new));
    }

    private static String power(Look look) {
        JsonNode answer = look.here("/power-sharing");
        JsonNode profile = answer.at("/profile");
        return "made " + profile.at("/made").asInt() + " " + counts(profile.at("/how")) + " by "
                + counts(profile.at("/decided")) + ", seen differently "
                + profile.at("/seenDifferently").asInt() + ", shared "
                + answer.at("/perceptionGap/areas/0/shared").asInt();
    }

    private static String handedOver(Look look) {
        JsonNode profile = look.here("/power-sharing").at("/profile");
        return look.here("/decisions").at("/items/0/state").asString() + ", handed over "
                + profile.at("/handedOver").asInt() + " " + counts(profile.at("/handedOverTo"));
    }

    private static String stances(Look look) {
        return look.here("/decisions").at("/items/0/stances").size() + " stances";
    }

    private static Function<Look, String> standing(String what) {
        return look -> {
            String now = look.ofTheLeader().at("/" + what).asString();
            return (now.contains("-") ? "another" : now) + forTheLeader(look);
        };
    }

    private static String label(Look look) {
        return look.here("").at("/label").asString() + forTheLeader(look);
    }

    private static String forTheLeader(Look look) {
        return ", for the leader "
                + look.ofTheLeader()
                        .at("/needs")
                        .valueStream()
                        .map(JsonNode::asString)
                        .filter("NOT_SO"::equals)
                        .toList();
    }

    private static String partners(Look look) {
        Reply reply = look.scene
                .ledger()
                .tryToPost(
                        look.scene.koro(), look.scene.here() + "/plan/amendments", Map.of("text", "one more morning"));
        return look.ofTheLeader().at("/partners").asInt() + " partners, Koro is answered " + reply.status();
    }

    static Stream<WhatItCounts> all() {
        return Stream.of(
                new WhatItCounts(
                        "commitment-made",
                        WhatItCounts::promises,
                        "open 1, kept 0, missed 0, declined 0, unconfirmed 1, 0 of 0",
                        "open 0, kept 0, missed 0, declined 1, unconfirmed 0, 0 of 0"),
                // Nan promised it herself, by today.
                new WhatItCounts(
                        "commitment-kept",
                        WhatItCounts::promises,
                        "open 0, kept 1, missed 0, declined 0, unconfirmed 0, 1 of 1",
                        "open 1, kept 0, missed 0, declined 0, unconfirmed 0, 0 of 0"),
                new WhatItCounts(
                        "commitment-missed",
                        WhatItCounts::promises,
                        "open 0, kept 0, missed 1, declined 0, unconfirmed 0, 0 of 1",
                        "open 1, kept 0, missed 0, declined 0, unconfirmed 0, 0 of 0"),
                new WhatItCounts(
                        "disagreement-settled", WhatItCounts::differences, "OPEN 0, SETTLED 1", "OPEN 1, SETTLED 0"),
                new WhatItCounts(
                        "voice-heard", WhatItCounts::voices, "1 stands, whānau heard", "1 stands, whānau not heard"),
                new WhatItCounts(
                        "decision-proposed",
                        look -> counts(look.here("/power-sharing").at("/profile/proposed"))
                                .toString(),
                        "{WHANAU=1}",
                        "{}"),
                new WhatItCounts("stance-taken", WhatItCounts::stances, "1 stances", "0 stances"),
                // By Nan, who is whānau, and the RTLB; without Nan it is the RTLB alone.
                new WhatItCounts(
                        "decision-made",
                        WhatItCounts::power,
                        "made 1 {CONSENSUS=1} by {RTLB=1, WHANAU=1}, seen differently 0, shared 1",
                        "made 1 {} by {RTLB=1}, seen differently 1, shared 0"),
                new WhatItCounts(
                        "decision-handed-over",
                        WhatItCounts::handedOver,
                        "HANDED_OVER, handed over 1 {WHANAU=1}",
                        "PROPOSED, handed over 0 {}"),
                // They stay, are marked, and are listed for the practice leader.
                new WhatItCounts(
                        "facilitator-changed",
                        standing("facilitator"),
                        "another, for the leader []",
                        "another, for the leader [NOT_SO]"),
                new WhatItCounts(
                        "tier-changed",
                        standing("tier"),
                        "TE_AROTAHI, for the leader []",
                        "TE_AROTAHI, for the leader [NOT_SO]"),
                new WhatItCounts(
                        "partnership-renamed",
                        WhatItCounts::label,
                        "Reading at home, for the leader []",
                        "Reading at home, for the leader [NOT_SO]"),
                new WhatItCounts(
                        "element-entered",
                        standing("stage"),
                        "KOHIKOHI, for the leader []",
                        "KOHIKOHI, for the leader [NOT_SO]"),
                // The RTLB, Nan, the kaiako, and Koro.
                new WhatItCounts(
                        "partner-joined",
                        WhatItCounts::partners,
                        "4 partners, Koro is answered 201",
                        "3 partners, Koro is answered 403"));
    }
}
