package nz.partnershipledger.query.commitment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.commitment.Reported.Cell;
import nz.partnershipledger.query.commitment.Reported.Fact;
import nz.partnershipledger.query.commitment.Terms.Term;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares what the reports of a ledger say with its rows, counted here in another way, and with what follow-through answers to a cluster manager; and
 * tries to learn of fewer than five partnerships by taking what is told from what is told.
 */
public final class ReportsOfALedger {
    private static final int FEWEST = 5;
    private static final Set<PartnerRole> FAMILY = Set.of(PartnerRole.AKONGA, PartnerRole.WHANAU);

    private final QueryStore query;
    private final Answered answered;
    private final Shared shared;
    private final LocalDate today;

    /** What follow-through answers to who manages a cluster, of promises due from one day to another: its summary. */
    @FunctionalInterface
    public interface Answered {
        JsonNode summary(String cluster, LocalDate from, LocalDate to);
    }

    /** What the profile of shared power answers to them, of decisions from one day to another. */
    @FunctionalInterface
    public interface Shared {
        JsonNode profile(String cluster, LocalDate from, LocalDate to);
    }

    /** How many numbers were told, how many of them tell of parts together, how many agree in all three ways, and how many differences were tried. */
    public record Compared(int told, int together, int alikeInAllWays, int differencesTried) {}

    public ReportsOfALedger(QueryStore query, Answered answered, Shared shared) {
        this.query = query;
        this.answered = answered;
        this.shared = shared;
        this.today = Aotearoa.dayOf(query.clock().instant());
    }

    /** What is reported of these clusters. */
    public Compared compare(Set<String> clusters) {
        List<Term> terms = terms();
        ViewTables tables = new ViewTables(query.database());
        Map<PartnershipId, PartnershipRow> partnerships =
                tables
                        .of(new Partnerships())
                        .where("cluster = ANY (?)", (Object) clusters.toArray(String[]::new))
                        .stream()
                        .collect(toMap(PartnershipRow::partnership, Function.identity()));
        List<Fact> facts = new ArrayList<>();
        Set<String> inPart = new HashSet<>();
        for (FollowThroughRow row : tables.of(new FollowThrough()).where("private_to IS NULL AND due IS NOT NULL")) {
            PartnershipRow place = partnerships.get(row.partnership());
            LocalDate due = Objects.requireNonNull(row.due());
            for (Term term : terms) {
                if (place != null && !due.isBefore(term.firstDay()) && !due.isAfter(term.lastDay())) {
                    if (row.entries().wholeFor() != null) {
                        inPart.add(place.cluster() + term.term());
                    } else {
                        fact(row, place, term).ifPresent(facts::add);
                    }
                }
            }
        }
        LivesReported lives = new LivesReported(tables, partnerships, terms);
        List<Fact> hui = lives.hui();
        List<Fact> decisions = lives.decisions();
        Reported promises = new Reported(
                "CASE state WHEN 'KEPT' THEN 'KEPT ' || on_time ELSE state END",
                Map.of(
                        "week", "promises_by_week_v1",
                        "role", "promises_by_role_v1",
                        "moved", "promises_by_moves_v1"),
                "promises",
                facts);
        int told = 0;
        int together = 0;
        int tried = 0;
        for (Reported reported : List.of(
                promises,
                new Reported(
                        "element",
                        Map.of("length", "visits_by_length_v1", "again", "visits_by_return_v1"),
                        "visits",
                        lives.visits()),
                new Reported(
                        "shared",
                        Map.of(
                                "role", "decisions_by_role_v1",
                                "way", "decisions_by_way_v1",
                                "word", "decisions_by_word_v1",
                                "felt", "decisions_by_feeling_v1"),
                        "decisions",
                        decisions.stream()
                                .filter(it -> !it.part("role").equals(LivesReported.FAMILY))
                                .toList()),
                new Reported("heard", Map.of("week", "hui_by_week_v1", "since_last", "hui_by_gap_v1"), "hui", hui))) {
            List<Map<Cell, Set<Fact>>> reports = new ArrayList<>();
            for (String by : reported.views().keySet()) {
                Map<Cell, Set<Fact>> report = told(by, reported.facts());
                assertThat(inSql(reported, by, clusters)).as(by).isEqualTo(counted(report));
                told += report.size();
                together += (int)
                        report.keySet().stream().filter(it -> it.part() == null).count();
                for (Map<Cell, Set<Fact>> other : reports) {
                    tryToCross(report, other);
                }
                reports.add(report);
            }
            for (Map<Cell, Set<Fact>> report : reports) {
                tried += tryToLearn(report, reports);
            }
        }
        return new Compared(
                told,
                together,
                alike(told("week", facts), terms, inPart) + huiAlike(hui, clusters) + decidedAlike(decisions, terms),
                tried);
    }

    private List<Term> terms() {
        List<Map.Entry<String, LocalDate>> begin = new ArrayList<>();
        query.database()
                .sql()
                .sql("SELECT term, first_day FROM views.terms ORDER BY first_day")
                .query(row -> {
                    begin.add(Map.entry(
                            row.getString(1),
                            row.getObject(2, LocalDate.class)
                                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
                });
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < begin.size(); i++) {
            LocalDate ends = i + 1 < begin.size() ? begin.get(i + 1).getValue() : LocalDate.of(2026, 12, 21);
            terms.add(new Term(begin.get(i).getKey(), begin.get(i).getValue(), ends.minusDays(1)));
        }
        return terms;
    }

    /** How many hui of a cluster and term are told to everybody: all of them. */
    private int huiAlike(List<Fact> hui, Set<String> clusters) {
        Map<List<String>, Long> counted =
                hui.stream().collect(groupingBy(it -> List.of(it.cluster(), it.term()), Collectors.counting()));
        Map<List<String>, Long> inSql = new HashMap<>();
        query.database()
                .sql()
                .sql("SELECT cluster, term, hui FROM reporting.clusters_v1 WHERE cluster = ANY (?) AND hui > 0")
                .param((Object) clusters.toArray(String[]::new))
                .query(row -> {
                    inSql.put(List.of(row.getString(1), row.getString(2)), row.getLong(3));
                });
        assertThat(inSql).isEqualTo(counted);
        return counted.size();
    }

    /** Decisions as the profile of shared power counts them: with those that ākonga and whānau proposed. */
    private int decidedAlike(List<Fact> decisions, List<Term> terms) {
        int alike = 0;
        Map<List<String>, List<Fact>> wholes =
                decisions.stream().collect(groupingBy(it -> List.of(it.cluster(), it.term())));
        for (var whole : wholes.entrySet()) {
            Term term = terms.stream()
                    .filter(it -> it.term().equals(whole.getKey().getLast()))
                    .findFirst()
                    .orElseThrow();
            JsonNode profile = shared.profile(whole.getKey().getFirst(), term.firstDay(), term.lastDay());
            assertThat(profile.get("made").asLong())
                    .as("%s", whole.getKey())
                    .isEqualTo(whole.getValue().size());
            assertThat(profile.get("confirmed").asLong())
                    .isEqualTo(count(whole.getValue(), it -> it.part("word").equals("CONFIRMED")));
            assertThat(profile.get("readBack").asLong())
                    .isEqualTo(count(whole.getValue(), it -> it.part("word").equals("READ_BACK")));
            assertThat(profile.get("seenDifferently").asLong())
                    .isEqualTo(count(whole.getValue(), it -> it.state().equals("SEEN_DIFFERENTLY")));
            profile.get("how")
                    .properties()
                    .forEach(way -> assertThat(way.getValue().asLong())
                            .isEqualTo(count(
                                    whole.getValue(),
                                    it -> it.part("way").equals(way.getKey())
                                            && !it.state().equals("SEEN_DIFFERENTLY"))));
            alike++;
        }
        return alike;
    }

    private static long count(List<Fact> facts, Predicate<Fact> which) {
        return facts.stream().filter(which).count();
    }

    private Optional<Fact> fact(FollowThroughRow row, PartnershipRow place, Term term) {
        PartnerRole role = place.roleOf(row.promiser()).orElse(PartnerRole.OTHER);
        if (FAMILY.contains(role)) {
            return Optional.empty();
        }
        return Optional.of(new Fact(
                place.cluster(),
                term.term(),
                state(row),
                Map.of(
                        "week", LivesReported.monday(Objects.requireNonNull(row.due())),
                        "role", group(role),
                        "moved", row.days().moves() > 0 ? "true" : "false"),
                row.partnership(),
                row.key()));
    }

    static String group(PartnerRole role) {
        return switch (role) {
            case RTLB -> "RTLB";
            case KAIAKO, SCHOOL_LEADER, LSC, SUPPORT_STAFF, SENCO -> "KURA";
            case SPECIALIST, KAITAKAWAENGA, AGENCY -> "SERVICES";
            case SUPPORT_PERSON, COMMUNITY, OTHER -> "COMMUNITY";
            case AKONGA, WHANAU -> throw new AssertionError(role);
        };
    }

    private String state(FollowThroughRow row) {
        Figure part = List.of(
                        Figure.PROPOSED,
                        Figure.OPEN,
                        Figure.OVERDUE,
                        Figure.KEPT,
                        Figure.MISSED,
                        Figure.RELEASED,
                        Figure.DECLINED,
                        Figure.WITHDRAWN,
                        Figure.HANDED_OVER)
                .stream()
                .filter(it -> it.counts(row, today))
                .findFirst()
                .orElseThrow();
        return part == Figure.KEPT ? "KEPT " + row.isKeptOnTime() : part.name();
    }

    /** What may be told, worked out here with sets. */
    private static Map<Cell, Set<Fact>> told(String by, List<Fact> facts) {
        Map<Cell, Set<Fact>> told = new HashMap<>();
        facts.stream()
                .collect(groupingBy(it -> List.of(it.cluster(), it.term()), toSet()))
                .forEach((whole, all) -> {
                    if (isEnough(all)) {
                        split(all, Fact::state).forEach((state, ofState) -> {
                            Map<String, Set<Fact>> parts =
                                    state.isEmpty() ? Map.of("", ofState) : split(ofState, it -> it.part(by));
                            parts.forEach((part, some) -> told.put(
                                    new Cell(
                                            whole.getFirst(),
                                            whole.getLast(),
                                            part.isEmpty() ? null : part,
                                            state.isEmpty() ? null : state),
                                    some));
                        });
                    }
                });
        return told;
    }

    /** The parts of a whole; the smallest are one, without a name, as soon as one of them is of too few partnerships. */
    private static Map<String, Set<Fact>> split(Set<Fact> whole, Function<Fact, String> by) {
        Map<String, Set<Fact>> parts = new HashMap<>(whole.stream().collect(groupingBy(by, toSet())));
        Set<Fact> together = new HashSet<>();
        List<String> smallestFirst = parts.keySet().stream()
                .sorted(Comparator.comparingInt((String it) -> partnerships(Objects.requireNonNull(parts.get(it)))
                                .size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String part : smallestFirst) {
            Set<Fact> some = Objects.requireNonNull(parts.get(part));
            if (!isEnough(some) || (!together.isEmpty() && !isEnough(together))) {
                together.addAll(some);
                parts.remove(part);
            }
        }
        if (!together.isEmpty()) {
            parts.put("", together);
        }
        return parts;
    }

    private static Set<PartnershipId> partnerships(Set<Fact> facts) {
        return facts.stream().map(Fact::partnership).collect(toSet());
    }

    private static boolean isEnough(Set<Fact> facts) {
        return partnerships(facts).size() >= FEWEST;
    }

    private static Map<Cell, Long> counted(Map<Cell, Set<Fact>> told) {
        return told.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> (long) it.getValue().size()));
    }

    private Map<Cell, Long> inSql(Reported reported, String by, Set<String> clusters) {
        Map<Cell, Long> cells = new HashMap<>();
        query.database()
                .sql()
                .sql("SELECT cluster, term, %s::text, %s, %s FROM reporting.%s WHERE cluster = ANY (?)"
                        .formatted(
                                by,
                                reported.state(),
                                reported.number(),
                                reported.views().get(by)))
                .param((Object) clusters.toArray(String[]::new))
                .query(row -> {
                    cells.put(
                            new Cell(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                            row.getLong(5));
                });
        return cells;
    }

    /**
     * Whatever a report tells, and whatever it and the others add up to, taken from whatever else holds it; and what comes of that once more. That a part
     * of one report lies in a part of another as it happens is known to nobody who reads numbers: what these tell of it {@link #tryToCross} tries.
     */
    private static int tryToLearn(Map<Cell, Set<Fact>> report, List<Map<Cell, Set<Fact>>> others) {
        Map<List<String>, Set<Set<Fact>>> known = new HashMap<>();
        know(report, List.of(it -> it, Cell::part, Cell::state, it -> "KEPT", it -> it.state() == null), known);
        others.forEach(it -> know(it, List.of(Cell::state, _ -> "KEPT", cell -> cell.state() == null), known));
        int tried = 0;
        for (Set<Set<Fact>> ofOne : known.values()) {
            Set<Set<Fact>> learnt = new HashSet<>(ofOne);
            for (int again = 0; again < 2; again++) {
                for (Set<Fact> whole : List.copyOf(learnt)) {
                    for (Set<Fact> part : ofOne) {
                        if (whole.size() > part.size() && whole.containsAll(part)) {
                            Set<Fact> rest = new HashSet<>(whole);
                            rest.removeAll(part);
                            assertThat(partnerships(rest))
                                    .as("%s without %s", whole, part)
                                    .hasSizeGreaterThanOrEqualTo(FEWEST);
                            learnt.add(rest);
                            tried++;
                        }
                    }
                }
            }
        }
        return tried;
    }

    private static void know(
            Map<Cell, Set<Fact>> report,
            List<Function<Cell, @Nullable Object>> sums,
            Map<List<String>, Set<Set<Fact>>> known) {
        for (Function<Cell, @Nullable Object> by : sums) {
            report.entrySet().stream()
                    .collect(groupingBy(
                            it -> List.of(
                                    it.getKey().cluster(), it.getKey().term(), String.valueOf(by.apply(it.getKey()))),
                            Collectors.flatMapping(it -> it.getValue().stream(), toSet())))
                    .forEach((key, facts) -> known.computeIfAbsent(key.subList(0, 2), _ -> new HashSet<>())
                            .add(facts));
        }
    }

    /** By one thing and by another, of one state: how closely it can be known how many are both, from the sums of each. */
    private static void tryToCross(Map<Cell, Set<Fact>> byOne, Map<Cell, Set<Fact>> byOther) {
        byOne.forEach((one, ofOne) -> byOther.forEach((other, ofOther) -> {
            if (one.state() != null
                    && one.state().equals(other.state())
                    && one.cluster().equals(other.cluster())
                    && one.term().equals(other.term())) {
                int all = byOne.entrySet().stream()
                        .filter(it -> one.state().equals(it.getKey().state())
                                && one.cluster().equals(it.getKey().cluster())
                                && one.term().equals(it.getKey().term()))
                        .mapToInt(it -> it.getValue().size())
                        .sum();
                int least = Math.max(0, ofOne.size() + ofOther.size() - all);
                int most = Math.min(ofOne.size(), ofOther.size());
                Set<Fact> both = new HashSet<>(ofOne);
                both.retainAll(ofOther);
                assertThat(both.size()).isBetween(least, most);
                assertThat(most - least >= FEWEST || isEnough(both))
                        .as("between %d and %d are %s and %s", least, most, one, other)
                        .isTrue();
            }
        }));
    }

    /** For whole terms and weeks, as follow-through answers them to who manages the cluster. */
    private int alike(Map<Cell, Set<Fact>> byWeek, List<Term> terms, Set<String> inPart) {
        int alike = 0;
        Map<List<String>, List<Map.Entry<Cell, Set<Fact>>>> wholes = byWeek.entrySet().stream()
                .collect(groupingBy(
                        it -> List.of(it.getKey().cluster(), it.getKey().term())));
        for (var whole : wholes.entrySet()) {
            String cluster = whole.getKey().getFirst();
            Term term = terms.stream()
                    .filter(it -> it.term().equals(whole.getKey().getLast()))
                    .findFirst()
                    .orElseThrow();
            if (inPart.contains(cluster + term.term())) {
                continue;
            }
            JsonNode summary = answered.summary(cluster, term.firstDay(), term.lastDay());
            assertThat(whole.getValue().stream()
                            .mapToLong(it -> it.getValue().size())
                            .sum())
                    .as("%s in %s", cluster, term)
                    .isEqualTo(STATES.keySet().stream()
                            .mapToLong(it -> number(summary, it))
                            .sum());
            if (whole.getValue().stream().noneMatch(it -> it.getKey().state() == null)) {
                long kept = sum(whole.getValue(), "KEPT true") + sum(whole.getValue(), "KEPT false");
                assertThat(kept)
                        .isEqualTo(summary.at("/followThrough/numerator").asLong());
                assertThat(kept + sum(whole.getValue(), "MISSED") + sum(whole.getValue(), "OVERDUE"))
                        .isEqualTo(summary.at("/followThrough/denominator").asLong());
            }
            alike++;
            for (var cell : whole.getValue()) {
                String state = cell.getKey().state();
                if (cell.getKey().part() != null && state != null) {
                    LocalDate monday = LocalDate.parse(cell.getKey().part());
                    assertThat((long) cell.getValue().size())
                            .as("%s", cell.getKey())
                            .isEqualTo(number(answered.summary(cluster, monday, monday.plusDays(6)), state));
                    alike++;
                }
            }
        }
        return alike;
    }

    private static final Map<String, String> STATES = Map.of(
            "PROPOSED", "proposed",
            "OPEN", "open",
            "OVERDUE", "overdue",
            "MISSED", "missed",
            "RELEASED", "released",
            "DECLINED", "declined",
            "WITHDRAWN", "withdrawn",
            "HANDED_OVER", "handedOver",
            "KEPT", "kept");

    private static long number(JsonNode summary, String state) {
        long onTime = summary.at("/onTime/numerator").asLong();
        return switch (state) {
            case "KEPT true" -> onTime;
            case "KEPT false" -> summary.get("kept").asLong() - onTime;
            default -> summary.get(Objects.requireNonNull(STATES.get(state))).asLong();
        };
    }

    private static long sum(List<Map.Entry<Cell, Set<Fact>>> cells, String state) {
        return cells.stream()
                .filter(it -> state.equals(it.getKey().state()))
                .mapToLong(it -> it.getValue().size())
                .sum();
    }
}
