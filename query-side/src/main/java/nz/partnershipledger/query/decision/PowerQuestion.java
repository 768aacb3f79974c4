package nz.partnershipledger.query.decision;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipsInReach.Around;
import nz.partnershipledger.store.LedgerDatabase;
import org.jspecify.annotations.Nullable;

/**
 * A question about the sharing of power across partnerships, in SQL: the figures of {@link PowerSharing#ofMany} as they are now, with no row
 * read out of the database. How each is counted is told there.
 */
final class PowerQuestion {
    private final LedgerDatabase database;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final String places;
    private final Period period;

    /**
     * A question.
     *
     * @param around what the reader stands among, now
     * @param cluster the cluster that is asked for; null for all
     */
    PowerQuestion(LedgerDatabase database, Actor reader, Around around, @Nullable String cluster, Period period) {
        this.database = database;
        this.period = period;
        this.places = places(reader, around, cluster);
        values.put("reader", reader.person().value());
    }

    /** Those that the reader takes part in, and those of the clusters that they look at from outside. */
    private String places(Actor reader, Around around, @Nullable String cluster) {
        Map<Boolean, List<PartnershipRow>> own =
                around.own().stream().collect(Collectors.partitioningBy(it -> isOpen(reader, it)));
        values.put("own", PartnershipRow.ids(own.getOrDefault(true, List.of())));
        Set<String> clusters = around.clusters();
        String reached = "partnership = ANY (:own)";
        if (clusters == null || !clusters.isEmpty()) {
            values.put("closed", PartnershipRow.ids(own.getOrDefault(false, List.of())));
            values.put("clusters", clusters == null ? new String[0] : clusters.toArray(String[]::new));
            reached = "(partnership = ANY (:own) OR (partnership <> ALL (:closed)%s))"
                    .formatted(clusters == null ? "" : " AND cluster = ANY (:clusters)");
        }
        if (cluster == null) {
            return reached;
        }
        values.put("cluster", cluster);
        return reached + " AND cluster = :cluster";
    }

    private static boolean isOpen(Actor reader, PartnershipRow row) {
        return switch (WhoMayRead.relation(reader, row.standing())) {
            case Relation.Partner _, Relation.Leader _, Relation.Counter _ -> true;
            case Relation.FormerPartner _, Relation.Paused _, Relation.Stranger _ -> false;
        };
    }

    private String within(String day) {
        if (period.from() != null) {
            values.put("from", period.from());
        }
        if (period.to() != null) {
            values.put("to", period.to());
        }
        return (period.from() == null ? "true" : day + " >= :from")
                + (period.to() == null ? "" : " AND " + day + " <= :to");
    }

    /**
     * The figures. Of what people say the condition is that of an index; who was heard before a decision is told by role, so only the first
     * voice of each role in a partnership counts.
     */
    private String figures() {
        String saidOn = within("(it ->> 'said_on')::date");
        return """
            WITH places AS MATERIALIZED (
                SELECT partnership, roles FROM views.partnerships WHERE %s),
            words AS MATERIALIZED (
                SELECT entry, person, said, read_back_by IS NOT NULL AND said = 'NOT_CONFIRMED' AS read_back
                FROM views.answers JOIN places USING (partnership)
                WHERE asking = 'CONFIRM' AND (type IN ('decision-proposed', 'decision-made') OR read_back_by IS NOT NULL)),
            matters AS MATERIALIZED (
                SELECT decision, it.partnership, roles, proposed_by, proposed_on, events[1] AS first, coalesce(own, false) AS own,
                       hopes || stances AS said, stances, hand_overs, made, reviews,
                       (made ->> 'said_on')::date AS made_on, (made ->> 'entry')::bigint AS entry, words.said IS DISTINCT FROM 'NOT_SO' AS proposed,
                       words.said = 'CONFIRMED' AS proposal_confirmed, words.read_back AS proposal_read_back
                FROM views.decisions AS it JOIN places USING (partnership)
                LEFT JOIN words ON words.entry = events[1] AND words.person = proposed_by),
            made AS MATERIALIZED (SELECT * FROM matters WHERE made IS NOT NULL AND %s),
            said AS MATERIALIZED (
                SELECT words.entry, bool_or(words.said = 'NOT_SO') AS not_so, bool_and(words.said = 'CONFIRMED') AS confirmed,
                       bool_and(words.said = 'CONFIRMED' OR words.read_back) AS read_back
                FROM made JOIN words USING (entry) GROUP BY words.entry),
            deciders AS MATERIALIZED (
                SELECT decision, coalesce(roles ->> it.person, 'OTHER') AS role, it.person
                FROM made CROSS JOIN jsonb_array_elements_text(made -> 'people') AS it(person)
                LEFT JOIN words ON words.entry = made.entry AND words.person = it.person::uuid
                WHERE words.said IS DISTINCT FROM 'NOT_SO'),
            stood AS MATERIALIZED (
                SELECT decision, roles, it ->> 'person' AS person, (it ->> 'entry')::bigint AS entry,
                       (it ->> 'confirmed')::boolean AS confirmed
                FROM made CROSS JOIN jsonb_array_elements(said) AS it
                WHERE (it ->> 'entry')::bigint < entry AND NOT coalesce((it ->> 'denied')::boolean, false)),
            concerned AS (
                SELECT it.person, CASE WHEN deciders.person IS NOT NULL THEN 'TOGETHER'
                                       WHEN asked.person IS NOT NULL OR (proposed AND proposed_by = it.person::uuid) THEN 'ASKED' ELSE 'TOLD' END AS came
                FROM made CROSS JOIN jsonb_array_elements_text(coalesce(nullif(made -> 'about', 'null'), '[]')) AS it(person)
                LEFT JOIN deciders USING (decision, person)
                LEFT JOIN (SELECT DISTINCT decision, person FROM stood) AS asked USING (decision, person)),
            voices AS MATERIALIZED (
                SELECT partnership, roles ->> whose::text AS role, min(heard_on) AS heard, min(heard_on) FILTER (WHERE confirmed) AS confirmed,
                       min(heard_on) FILTER (WHERE read_back AND NOT confirmed) AS read_back
                FROM views.voices JOIN places USING (partnership)
                WHERE denied IS NOT TRUE AND roles ->> whose::text IN ('WHANAU', 'AKONGA') GROUP BY 1, 2),
            heard AS (
                SELECT role, bool_or(confirmed) AS confirmed, bool_or(read_back) AND NOT bool_or(confirmed) AS read_back
                FROM (SELECT decision, roles ->> proposed_by::text AS role, own OR coalesce(proposal_confirmed, false) AS confirmed,
                             coalesce(proposal_read_back, false) AS read_back
                      FROM made WHERE proposed
                      UNION ALL
                      SELECT decision, roles ->> stood.person, stood.confirmed, coalesce(words.read_back, false)
                      FROM stood LEFT JOIN words ON words.entry = stood.entry AND words.person = stood.person::uuid
                      UNION ALL
                      SELECT decision, role, coalesce(voices.confirmed < made_on, false), coalesce(voices.read_back < made_on, false)
                      FROM made JOIN voices USING (partnership) WHERE heard < made_on) AS spoke
                WHERE role IN ('WHANAU', 'AKONGA') GROUP BY decision, role),
            stances AS (
                SELECT decision, it ->> 'person' AS person, it ->> 'stance' = 'OBJECT' AS objects, (it ->> 'said_on')::date AS said_on,
                       (it ->> 'entry')::bigint AS stood, place, made IS NOT NULL AS decided, entry, reviews
                FROM matters CROSS JOIN jsonb_array_elements(stances) WITH ORDINALITY AS it(it, place)
                WHERE stances @> '[{"stance": "OBJECT"}]' AND NOT coalesce((it ->> 'denied')::boolean, false)),
            turns AS (
                SELECT *, lead(stood) OVER said AS next, lead(objects) OVER said AS goes_on,
                       count(*) FILTER (WHERE NOT objects) OVER said AS turn
                FROM stances WINDOW said AS (PARTITION BY decision, person ORDER BY place)),
            objections AS (
                SELECT first_value(said_on) OVER (PARTITION BY decision, person, turn ORDER BY place) AS said_on, goes_on,
                       CASE WHEN next IS NOT NULL AND (NOT decided OR stood >= entry OR next < entry) THEN 'MOVED'
                            WHEN EXISTS (SELECT FROM jsonb_array_elements(reviews) AS review
                                         WHERE (review ->> 'entry')::bigint > greatest(stood, entry) AND decided
                                               AND review ->> 'finding' <> 'STANDS') THEN 'CHANGED_LATER'
                            WHEN stood < entry THEN 'DECIDED' ELSE 'OPEN' END AS became
                FROM turns WHERE objects),
            left_to AS MATERIALIZED (
                SELECT decision, place, roles, it -> 'people' AS people
                FROM matters CROSS JOIN jsonb_array_elements(hand_overs) WITH ORDINALITY AS it(it, place)
                WHERE coalesce(nullif(it -> 'denied_by', 'null'), '[]') = '[]' AND %s)
            SELECT 'PARTNERSHIPS' AS figure, NULL AS part, count(*)::float8 AS number, 0::bigint AS people FROM places
            UNION ALL SELECT 'PROPOSED', coalesce(roles ->> proposed_by::text, 'OTHER'), count(*), count(DISTINCT proposed_by) FILTER (WHERE proposed_by <> :reader)
            FROM matters WHERE proposed AND %s GROUP BY 2
            UNION ALL SELECT 'MADE', NULL, count(*), 0 FROM made
            UNION ALL SELECT 'DECIDED', role, count(DISTINCT decision), count(DISTINCT person) FILTER (WHERE person <> :reader::text) FROM deciders GROUP BY role
            UNION ALL SELECT 'HOW', made ->> 'how', count(*), 0 FROM made LEFT JOIN said USING (entry) WHERE not_so IS NOT TRUE GROUP BY 2
            UNION ALL SELECT CASE WHEN confirmed THEN 'CONFIRMED' ELSE 'READ_BACK' END, NULL, count(*), 0 FROM said WHERE confirmed OR read_back GROUP BY 1
            UNION ALL SELECT 'SEEN_DIFFERENTLY', NULL, count(*), 0 FROM said WHERE not_so
            UNION ALL SELECT 'INVOLVED', came, count(*), count(DISTINCT person) FILTER (WHERE person <> :reader::text) FROM concerned GROUP BY came
            UNION ALL SELECT 'HEARD', role, count(*), 0 FROM heard GROUP BY role
            UNION ALL SELECT 'HEARD_CONFIRMED', role, count(*), 0 FROM heard WHERE confirmed GROUP BY role
            UNION ALL SELECT 'HEARD_READ_BACK', role, count(*), 0 FROM heard WHERE read_back GROUP BY role
            UNION ALL SELECT 'OBJECTIONS', became, count(*), 0 FROM objections WHERE goes_on IS NOT TRUE AND %s GROUP BY became
            UNION ALL SELECT 'SHORTEST', NULL, min(days), 0 FROM (SELECT greatest(0, made_on - proposed_on) AS days FROM made) AS took
            UNION ALL SELECT 'MIDDLE', NULL, percentile_cont(0.5) WITHIN GROUP (ORDER BY greatest(0, made_on - proposed_on)), 0 FROM made
            UNION ALL SELECT 'LONGEST', NULL, max(greatest(0, made_on - proposed_on)), 0 FROM made
            UNION ALL SELECT 'HANDED_OVER', NULL, count(*), 0 FROM left_to
            UNION ALL SELECT 'HANDED_OVER_TO', coalesce(roles ->> person, 'OTHER'), count(DISTINCT (decision, place)), count(DISTINCT person) FILTER (WHERE person <> :reader::text)
            FROM left_to CROSS JOIN jsonb_array_elements_text(people) AS it(person) GROUP BY 2
            UNION ALL SELECT 'REVIEWED', it ->> 'finding', count(*), 0
            FROM matters CROSS JOIN jsonb_array_elements(reviews) AS it WHERE %s GROUP BY 2""".formatted(places, within("made_on"), saidOn, within("proposed_on"), within("said_on"), saidOn);
    }

    PowerAcross.Counted counted() {
        Map<String, Map<String, Told>> told = new HashMap<>();
        database.sql().sql(figures()).params(values).query(row -> {
            told.computeIfAbsent(row.getString("figure"), _ -> new HashMap<>())
                    .put(
                            String.valueOf(row.getString("part")),
                            new Told(row.getDouble("number"), row.getLong("people")));
        });
        return new PowerAcross.Counted(new Figures(told).one("PARTNERSHIPS"), new Figures(told).powerSharing());
    }

    /** A number, and of how many people besides the reader it tells. */
    private record Told(double number, long people) {}

    private record Figures(Map<String, Map<String, Told>> told) {
        PowerSharing powerSharing() {
            long made = one("MADE");
            return new PowerSharing(
                    ofEnough("PROPOSED", PartnerRole.class),
                    made,
                    ofEnough("DECIDED", PartnerRole.class),
                    each("HOW", DecidedHow.class),
                    one("CONFIRMED"),
                    one("READ_BACK"),
                    one("SEEN_DIFFERENTLY"),
                    ofEnough("INVOLVED", Involvement.class),
                    new Share(one("HEARD", PartnerRole.WHANAU), made),
                    new Share(one("HEARD", PartnerRole.AKONGA), made),
                    new Share(one("HEARD_CONFIRMED", PartnerRole.WHANAU), made),
                    new Share(one("HEARD_CONFIRMED", PartnerRole.AKONGA), made),
                    new Share(one("HEARD_READ_BACK", PartnerRole.WHANAU), made),
                    new Share(one("HEARD_READ_BACK", PartnerRole.AKONGA), made),
                    each("OBJECTIONS", ObjectionBecame.class),
                    made == 0
                            ? null
                            : new PowerSharing.Days(
                                    one("SHORTEST"), of("MIDDLE", "null").number(), one("LONGEST")),
                    one("HANDED_OVER"),
                    ofEnough("HANDED_OVER_TO", PartnerRole.class),
                    each("REVIEWED", Finding.class));
        }

        long one(String figure) {
            return (long) of(figure, "null").number();
        }

        private long one(String figure, PartnerRole role) {
            return (long) of(figure, role.name()).number();
        }

        private Told of(String figure, String part) {
            return told.getOrDefault(figure, Map.of()).getOrDefault(part, new Told(0, 0));
        }

        private <E extends Enum<E>> Map<E, Long> each(String figure, Class<E> parts) {
            return counts(figure, parts, 0);
        }

        private <E extends Enum<E>> Map<E, Long> ofEnough(String figure, Class<E> parts) {
            return counts(figure, parts, PowerSharing.FEW);
        }

        private <E extends Enum<E>> Map<E, Long> counts(String figure, Class<E> parts, int people) {
            Map<E, Long> counts = new EnumMap<>(parts);
            Stream.of(parts.getEnumConstants())
                    .filter(it -> of(figure, it.name()).number() > 0
                            && of(figure, it.name()).people() >= people)
                    .forEach(it -> counts.put(it, (long) of(figure, it.name()).number()));
            return Collections.unmodifiableMap(counts);
        }
    }
}
