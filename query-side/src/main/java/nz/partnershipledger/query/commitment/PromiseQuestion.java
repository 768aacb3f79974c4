package nz.partnershipledger.query.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.Found;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.PartnershipsInReach.Around;
import nz.partnershipledger.query.partnership.Promises.Counts;
import nz.partnershipledger.store.LedgerDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A question about promises across partnerships, in SQL. Only what is asked for stands in it, so that the database can plan for just that;
 * and whoever may read what is told in branches and not in one condition, so that each finds its index.
 */
final class PromiseQuestion {
    /** Still to come though its day is over, whatever it is counted as besides. */
    static final int OVERDUE = 1 << 18;
    /** Still to come. */
    static final int STILL_OPEN = 1 << 19;
    /** Still to come, and its day was moved so often; only where it is told by partnership. */
    static final int MOVED_OFTEN = 1 << 20;
    /** A change that was asked for waits; only where it is told by partnership. */
    static final int CHANGE_ASKED_FOR = 1 << 21;
    /** Ākonga or whānau promised it, and not the reader. */
    static final int OF_FAMILY = 1 << 22;

    /** Whose word is told in their own partnership alone. */
    static final String FAMILY = "ARRAY['AKONGA', 'WHANAU']";

    /** Of so many partnerships one is asked for, at least, where promises are gone through in the order of all. */
    private static final int MOST = 4;

    private static final String KNOWN_WHOLLY =
            "(private_to = :reader OR (private_to IS NULL AND (whole_for IS NULL OR whole_for @> ARRAY[:reader::uuid])))";

    private static final String KNOWN_TO_ALL = "private_to IS NULL AND whole_for IS NULL";

    private static final String KNOWN_TO_SOME =
            "private_to IS NULL AND whole_for IS NOT NULL AND whole_for @> ARRAY[:reader::uuid]";

    private static final String OF_OTHERS_FAMILY = "promiser = ANY (family) AND promiser <> :reader";

    private static final String NOT_OF_OTHERS = "NOT of_others_family";

    /** What somebody is, is told once of each place whose promises are gone through; and these are gone through place by place. */
    private static final String PLACED = "placed AS (SELECT * FROM places WHERE open OFFSET 0)";

    /** Where promises may be gone through in whatever order. */
    private static final String PLACED_ANYHOW = "placed AS (SELECT * FROM places WHERE open)";

    private static final String ALIKE =
            "SELECT counted | CASE WHEN of_others_family THEN %d ELSE 0 END AS counted, count(*) AS number FROM promises GROUP BY 1"
                    .formatted(OF_FAMILY);

    private static final String KNOWN =
            "partnership, commitment, turn, promiser, owed_to, private_to, readers, whole_for, status, due,"
                    + " promised_on, kept_on, begun_on, counted, counted_once_past";

    private final LedgerDatabase database;
    private final String wide;
    private final String partnerships;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final String places;
    private final String asked;
    private final List<String> ways;
    private final boolean ofNow;
    private final String promises;
    private final String counts;
    private final String inPart;

    /**
     * A question.
     *
     * @param around what the reader stands among, now
     * @param asOf the moment at which the ledger knew it so; null for now
     * @param day the day on which it is judged what is overdue
     */
    PromiseQuestion(
            LedgerDatabase database,
            ViewTables tables,
            Actor reader,
            Around around,
            FollowThroughFilter filter,
            @Nullable Instant asOf,
            LocalDate day) {
        this.database = database;
        ViewTable<FollowThroughRow> rows = tables.of(new FollowThrough());
        this.wide = asOf == null ? rows.table() : "(" + rows.then(rows.readColumns(), "at") + ")";
        this.partnerships = then(tables.of(new Partnerships()), asOf);
        String besides = (filter.hui() == null ? "" : ", origin")
                + (filter.movedAtLeast() == null ? "" : ", moves")
                + (filter.changeAskedFor() == null ? "" : ", change_asked_for");
        String known = asOf == null ? rows.table() : "(" + rows.then(KNOWN + besides, "at") + ")";
        if (asOf != null) {
            values.put("at", OffsetDateTime.ofInstant(asOf, ZoneOffset.UTC));
        }
        values.put("reader", reader.person().value());
        values.put("day", day);
        String reached = places(reader, around, filter);
        // Those of now are looked up where they are asked for; those of then are worked out, and so once.
        this.ofNow = asOf == null;
        this.places = "WITH places AS %s (%s)".formatted(ofNow ? "NOT MATERIALIZED" : "MATERIALIZED", reached);
        String columns = """
                SELECT it.partnership, commitment, turn, promiser, owed_to, private_to, status, due, promised_on, kept_on, begun_on,
                       CASE WHEN due < :day THEN counted_once_past ELSE counted END AS counted, family%s%s%s
                FROM\s""".formatted(
                        besides,
                        filter.roles().isEmpty() ? "" : ", in_roles",
                        filter.elements().isEmpty() ? "" : ", in_focus");
        this.ways = Stream.concat(
                        Stream.of(
                                "placed USING (partnership) WHERE " + KNOWN_TO_ALL,
                                "places USING (partnership) WHERE open AND " + KNOWN_TO_SOME),
                        WhoMayRead.reach(reader).countsOnly()
                                ? Stream.of()
                                : Stream.of("places USING (partnership) WHERE private_to = :reader"))
                .map(it -> "%s %s AS it JOIN %s\n".formatted(columns, known, it))
                .toList();
        String ofSome = ways.stream().skip(1).map(it -> "UNION ALL " + it).collect(Collectors.joining());
        this.asked = asked(filter);
        this.promises = places + """
                , %s, promises AS (SELECT *, %s AS of_others_family FROM (%s) AS known WHERE %s)
                """.formatted(PLACED, OF_OTHERS_FAMILY, String.join("UNION ALL ", ways), asked);
        this.counts = ofNow && filter.asksAsWhatTheyAreCountedAlone()
                ? summed(places, columns, known, ofSome, asked)
                : promises + ALIKE;
        this.inPart =
                "WITH places AS MATERIALIZED (SELECT partnership FROM (%s) AS places WHERE open)\n".formatted(reached)
                        + Stream.of("readers IS NULL", "readers @> ARRAY[:reader::uuid]")
                                .map(it -> """
                                SELECT partnership, commitment, turn FROM %s AS it JOIN places USING (partnership)
                                WHERE private_to IS NULL AND whole_for IS NOT NULL AND NOT whole_for @> ARRAY[:reader::uuid]
                                      AND %s""".formatted(known, it))
                                .collect(Collectors.joining("\nUNION ALL\n"));
    }

    /** Sums what is kept of places, and goes through the promises of each of the others: these are few, which the database cannot know. */
    private static String summed(String places, String columns, String known, String ofSome, String asked) {
        return """
                %s, kept AS MATERIALIZED (%s),
                placed AS (
                    SELECT * FROM places
                    WHERE open AND NOT EXISTS (SELECT FROM kept WHERE kept.partnership = places.partnership) OFFSET 0),
                promises AS (SELECT counted, %s AS of_others_family FROM (
                    %s placed CROSS JOIN LATERAL (
                        SELECT * FROM %s AS it WHERE it.partnership = placed.partnership AND %s OFFSET 0) AS it
                    %s) AS known),
                alike AS (%s UNION ALL SELECT unnest(counted), unnest(number) FROM kept)
                SELECT counted, sum(number) FROM alike WHERE %s GROUP BY 1""".formatted(
                places, KeptCounts.OF_PLACES, OF_OTHERS_FAMILY, columns, known, KNOWN_TO_ALL, ofSome, ALIKE, asked);
    }

    /** As what this row is counted on a day; what the table's own columns say of it. */
    static int countedAs(FollowThroughRow row, LocalDate day) {
        int bits = 0;
        for (Figure figure : Figure.values()) {
            bits |= figure.counts(row, day) ? figure.bit() : 0;
        }
        boolean inFigures = !row.isNotLookedAt(day);
        return bits
                | (row.isOverdue(day) ? OVERDUE : 0)
                | (inFigures && row.status() == CommitmentStatus.OPEN ? STILL_OPEN : 0);
    }

    /** The same, and what a caseload tells of it besides. */
    static int countedInCaseload(FollowThroughRow row, LocalDate day, boolean ofOthersFamily) {
        boolean isOpen = row.status() == CommitmentStatus.OPEN;
        return countedAs(row, day)
                | (isOpen && row.days().moves() >= Counts.OFTEN ? MOVED_OFTEN : 0)
                | (isOpen && row.outcome().changeAskedFor() != null ? CHANGE_ASKED_FOR : 0)
                | (ofOthersFamily ? OF_FAMILY : 0);
    }

    /** The partnerships in reach that are asked for; not open are those that the reader left, or whose sight is paused. */
    private String places(Actor reader, Around around, FollowThroughFilter filter) {
        List<String> wanted = new ArrayList<>();
        values.put("own", PartnershipRow.ids(around.own()));
        values.put(
                "closed",
                PartnershipRow.ids(around.own().stream()
                        .filter(it -> switch (WhoMayRead.relation(reader, it.standing())) {
                            case Relation.FormerPartner _, Relation.Paused _, Relation.Stranger _ -> true;
                            case Relation.Partner _, Relation.Leader _, Relation.Counter _ -> false;
                        })
                        .toList()));
        Set<String> clusters = around.clusters();
        if (clusters != null && clusters.isEmpty()) {
            wanted.add("reached.partnership = ANY (:own)");
        } else if (clusters != null) {
            wanted.add(
                    around.own().isEmpty()
                            ? "reached.cluster = ANY (:clusters)"
                            : "(reached.partnership = ANY (:own) OR reached.cluster = ANY (:clusters))");
            values.put("clusters", clusters.toArray(String[]::new));
        }
        when(filter.cluster(), "cluster", "it.cluster = :cluster", wanted);
        when(filter.kura(), "kura", "it.kura = :kura", wanted);
        when(value(filter.facilitator()), "facilitator", "it.facilitator = :facilitator", wanted);
        when(
                filter.partnership() == null ? null : filter.partnership().value(),
                "partnership",
                "it.partnership = :partnership",
                wanted);
        String besides = "";
        if (!filter.roles().isEmpty()) {
            besides += ", " + whoIs(":roles") + " AS in_roles";
            values.put("roles", names(filter.roles()));
        }
        if (!filter.elements().isEmpty()) {
            besides += ", views.days_in_focus(it.entered, :elements) AS in_focus";
            values.put("elements", names(filter.elements()));
        }
        return """
                SELECT it.partnership, it.partnership <> ALL (:closed) AS open, %s AS family%s
                FROM %s AS it JOIN views.partnerships AS reached USING (partnership) WHERE %s""".formatted(whoIs(FAMILY), besides, partnerships, together(wanted));
    }

    /** Which partners have one of these roles; told once of a partnership, since each of its promises asks. */
    static String whoIs(String roles) {
        return "ARRAY(SELECT key::uuid FROM jsonb_each_text(it.roles) WHERE value = ANY (%s))".formatted(roles);
    }

    private String asked(FollowThroughFilter filter) {
        List<String> wanted = new ArrayList<>();
        when(value(filter.person()), "person", "promiser = :person", wanted);
        if (!filter.roles().isEmpty()) {
            wanted.add("promiser = ANY (in_roles)");
        }
        when(names(filter.statuses()), "statuses", "status = ANY (:statuses)", wanted);
        when(filter.overdue(), "overdue", "(counted & %d <> 0) = :overdue".formatted(OVERDUE), wanted);
        when(filter.dueFrom(), "dueFrom", "due >= :dueFrom", wanted);
        when(filter.dueTo(), "dueTo", "due <= :dueTo", wanted);
        when(filter.promisedFrom(), "promisedFrom", "promised_on >= :promisedFrom", wanted);
        when(filter.promisedTo(), "promisedTo", "promised_on <= :promisedTo", wanted);
        if (filter.term() != null) {
            wanted.add("due BETWEEN :termFrom AND :termTo");
            values.put("termFrom", filter.term().firstDay());
            values.put("termTo", filter.term().lastDay());
        }
        if (!filter.elements().isEmpty()) {
            wanted.add("begun_on <@ in_focus");
        }
        when(filter.hui() == null ? null : filter.hui().toString(), "hui", "origin ->> 'hui' = :hui", wanted);
        when(filter.movedAtLeast(), "moves", "moves >= :moves", wanted);
        when(filter.changeAskedFor(), "waits", "(change_asked_for IS NOT NULL) = :waits", wanted);
        when(filter.onTime(), "onTime", "(counted & %d <> 0) = :onTime".formatted(Figure.ON_TIME.bit()), wanted);
        if (filter.figure() != null) {
            wanted.add("counted & %d <> 0".formatted(filter.figure().bit()));
        }
        return together(wanted);
    }

    private void when(@Nullable Object value, String name, String condition, List<String> wanted) {
        if (value != null) {
            values.put(name, value);
            wanted.add(condition);
        }
    }

    private static String together(List<String> conditions) {
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    private static String then(ViewTable<PartnershipRow> table, @Nullable Instant asOf) {
        return asOf == null ? table.table() : "(" + table.then(table.readColumns() + ", roles", "at") + ")";
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static String @Nullable [] names(List<? extends Enum<?>> constants) {
        return constants.isEmpty() ? null : constants.stream().map(Enum::name).toArray(String[]::new);
    }

    private JdbcClient.StatementSpec ask(String statement) {
        return database.sql().sql(statement).params(values);
    }

    /**
     * Promises that are counted alike.
     *
     * @param as a bit for each figure, and {@link #OVERDUE} and {@link #STILL_OPEN}
     * @param ofOthersFamily whether ākonga or whānau promised them, and not the reader
     */
    record Alike(int as, boolean ofOthersFamily) {
        static Alike of(int counted) {
            return new Alike(counted & ~OF_FAMILY, (counted & OF_FAMILY) != 0);
        }

        boolean isCountedAs(Figure figure) {
            return (as & figure.bit()) != 0;
        }
    }

    /** How many of those that are asked for are counted alike. */
    Map<Alike, Long> counts() {
        Map<Alike, Long> alike = new HashMap<>();
        ask(counts).query(row -> {
            alike.put(Alike.of(row.getInt(1)), row.getLong(2));
        });
        return alike;
    }

    /** The same of each partnership by itself, and what a caseload tells besides; private ones are left out. */
    Map<PartnershipId, Map<Integer, Long>> countsByPartnership() {
        Map<PartnershipId, Map<Integer, Long>> counts = new HashMap<>();
        ask(promises + """
                        , noted AS (
                            SELECT commitment, turn, CASE WHEN moves >= %d THEN %d ELSE 0 END
                                   | CASE WHEN change_asked_for IS NOT NULL THEN %d ELSE 0 END AS besides
                            FROM %s AS it WHERE status = 'OPEN' AND (moves >= %1$d OR change_asked_for IS NOT NULL))
                        SELECT partnership, counted | coalesce(besides, 0) | CASE WHEN of_others_family THEN %d ELSE 0 END, count(*)
                        FROM promises LEFT JOIN noted USING (commitment, turn) WHERE private_to IS NULL GROUP BY 1, 2""".formatted(Counts.OFTEN, MOVED_OFTEN, CHANGE_ASKED_FOR, wide, OF_FAMILY))
                .query(row -> {
                    counts.computeIfAbsent(new PartnershipId(row.getObject(1, UUID.class)), _ -> new HashMap<>())
                            .put(row.getInt(2), row.getLong(3));
                });
        return counts;
    }

    /** Those that the reader knows in part, by the partnership they were made in. */
    Map<PartnershipId, Set<FollowThroughRow.Key>> inPart() {
        return keys(ask(inPart));
    }

    private static Map<PartnershipId, Set<FollowThroughRow.Key>> keys(JdbcClient.StatementSpec asked) {
        Map<PartnershipId, Set<FollowThroughRow.Key>> keys = new HashMap<>();
        asked.query(row -> {
            keys.computeIfAbsent(new PartnershipId(row.getObject(1, UUID.class)), _ -> new HashSet<>())
                    .add(new FollowThroughRow.Key(new CommitmentId(row.getObject(2, UUID.class)), row.getInt(3)));
        });
        return keys;
    }

    /** The partnerships that are asked for, two of them at most. */
    List<PartnershipId> fewPartnerships() {
        return ask(promises + "SELECT partnership FROM places LIMIT 2")
                .query((row, _) -> new PartnershipId(row.getObject(1, UUID.class)))
                .list();
    }

    /** These partnerships, as JSON. */
    List<String> partnerships(UUID[] which) {
        return database.sql()
                .sql("SELECT to_jsonb(it)::text FROM " + partnerships + " AS it WHERE partnership = ANY (:which)")
                .params(values)
                .param("which", which)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Some of those whose promises are counted, the reader apart: enough to know whether they are few. */
    List<PersonId> somePromisers() {
        return ask(promises
                        + "SELECT DISTINCT promiser FROM promises WHERE NOT of_others_family AND promiser <> :reader"
                        + " LIMIT " + Figures.FEWEST_PROMISERS)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Those that the reader promised, and those that are for them, as JSON. */
    List<String> ofOneself() {
        return ask(promises + "SELECT to_jsonb(it)::text FROM promises JOIN " + wide + " AS it"
                        + " USING (commitment, turn)"
                        + " WHERE promises.promiser = :reader OR promises.owed_to = :reader")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /**
     * The rows of a page and one more, as JSON.
     *
     * @param countedAlone whether those are left out that the reader is shown no figure of
     */
    List<String> page(Found.Place from, boolean countedAlone) {
        Map<String, @Nullable Object> known = new HashMap<>(values);
        List<String> wanted = new ArrayList<>();
        if (countedAlone) {
            wanted.add(NOT_OF_OTHERS);
        }
        PlaceInOrder place = new PlaceInOrder(from);
        place.after(known).ifPresent(wanted::add);
        String first = "WHERE %s ORDER BY %s LIMIT %d"
                .formatted(together(wanted), place.order(), Objects.requireNonNull(from.limit()) + 1);
        return database.sql()
                .sql("""
                        %s SELECT to_jsonb(it)::text FROM (SELECT commitment, turn FROM promises %s) AS page
                        JOIN %s AS it USING (commitment, turn)""".formatted(firstOfEach(from, first), first, wide))
                .params(known)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Whether going through all promises in their order soon meets enough that are asked for. */
    private boolean isOfMost(Found.Place from) {
        return ofNow
                && from.sort().equals("due")
                && ask(places + """
                        SELECT count(*) * %d >= (SELECT reltuples FROM pg_class WHERE oid = 'views.partnerships'::regclass)
                        FROM places WHERE open""".formatted(MOST)).query(Boolean.class).single();
    }

    /** The first of each of those that are told in different ways, among which are the first of all. */
    private String firstOfEach(Found.Place from, String first) {
        return places + ", " + (isOfMost(from) ? PLACED_ANYHOW : PLACED) + ", promises AS ("
                + ways.stream()
                        .map(it -> """
                                (SELECT commitment, turn, begun_on, due, promised_on, kept_on, status, of_others_family
                                 FROM (SELECT *, %s AS of_others_family FROM (%s) AS known WHERE %s) AS known %s)""".formatted(OF_OTHERS_FAMILY, it, asked, first))
                        .collect(Collectors.joining(" UNION ALL "))
                + ")";
    }

    /** Some of the promises of a whole list, as PostgreSQL writes arrays. */
    record PartOfAll(String commitments, String turns, int many) {}

    /** Which promises a whole list holds, in its order, so many of them in each part. */
    List<PartOfAll> parts(Found.Place from, boolean countedAlone, int many) {
        return ask(promises
                        + """
                        SELECT array_agg(commitment ORDER BY place)::text, array_agg(turn ORDER BY place)::text, count(*)
                        FROM (SELECT commitment, turn, row_number() OVER (ORDER BY %s) - 1 AS place FROM promises WHERE %s) AS known
                        GROUP BY place / %d ORDER BY min(place)""".formatted(new PlaceInOrder(from).order(), countedAlone ? NOT_OF_OTHERS : "true", many))
                .query((row, _) -> new PartOfAll(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    /** The rows of those of them that the reader knows wholly still, as JSON: something may have been said to some alone since they were found. */
    List<String> rows(PartOfAll part) {
        return of(part, "to_jsonb(it)::text", KNOWN_WHOLLY)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The others of them, by the partnership they were made in. */
    Map<PartnershipId, Set<FollowThroughRow.Key>> inPartSince(PartOfAll part) {
        return keys(of(part, "it.partnership, commitment, turn", "NOT coalesce(" + KNOWN_WHOLLY + ", false)"));
    }

    private JdbcClient.StatementSpec of(PartOfAll part, String columns, String condition) {
        return database.sql()
                .sql("""
                        SELECT %s FROM unnest(:commitments::uuid[], :turns::int[]) AS part (commitment, turn)
                        JOIN %s AS it USING (commitment, turn) WHERE %s""".formatted(columns, wide, condition))
                .params(values)
                .param("commitments", part.commitments())
                .param("turns", part.turns());
    }
}
