package nz.partnershipledger.query.commitment;

import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.Reported.Fact;
import nz.partnershipledger.query.commitment.Terms.Term;
import nz.partnershipledger.query.decision.DecisionMapRow;
import nz.partnershipledger.query.decision.DecisionMaps;
import nz.partnershipledger.query.decision.DecisionRow;
import nz.partnershipledger.query.decision.Decisions;
import nz.partnershipledger.query.entry.AnswerRow;
import nz.partnershipledger.query.entry.Answers;
import nz.partnershipledger.query.entry.Asking;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.hui.Hui;
import nz.partnershipledger.query.hui.HuiRow;
import nz.partnershipledger.query.hui.VoiceRow;
import nz.partnershipledger.query.hui.Voices;
import nz.partnershipledger.query.journey.Journey;
import nz.partnershipledger.query.journey.JourneyRow;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.PartnershipRow;
import org.jspecify.annotations.Nullable;

/** What reports tell of besides promises, worked out here from the rows of the views and not in SQL. */
final class LivesReported {
    /** In the place of a role: what ākonga and whānau proposed is in no report. */
    static final String FAMILY = "FAMILY";

    private final ViewTables tables;
    private final Map<PartnershipId, PartnershipRow> partnerships;
    private final List<Term> terms;
    private final Map<Long, List<AnswerRow>> answers;

    LivesReported(ViewTables tables, Map<PartnershipId, PartnershipRow> partnerships, List<Term> terms) {
        this.tables = tables;
        this.partnerships = partnerships;
        this.terms = terms;
        this.answers = tables.of(new Answers()).where("asking = ?", Asking.CONFIRM.name()).stream()
                .collect(Collectors.groupingBy(AnswerRow::entry));
    }

    /** Visits to elements. */
    List<Fact> visits() {
        List<Fact> facts = new ArrayList<>();
        for (JourneyRow visit : tables.of(new Journey()).where("true")) {
            fact(
                            visit.partnership(),
                            visit.enteredOn(),
                            visit.element().name(),
                            Map.of("length", length(visit), "again", visit.revisit() > 0 ? "true" : "false"),
                            visit.key())
                    .ifPresent(facts::add);
        }
        return facts;
    }

    private static String length(JourneyRow visit) {
        LocalDate left = visit.leftOn();
        if (left == null) {
            return "STILL_THERE";
        }
        long days = ChronoUnit.DAYS.between(visit.enteredOn(), left);
        return days < 14
                ? "UNDER_TWO_WEEKS"
                : days < 35 ? "UNDER_FIVE_WEEKS" : days < 70 ? "UNDER_TEN_WEEKS" : "LONGER";
    }

    /** Hui that were held. */
    List<Fact> hui() {
        Map<PartnershipId, List<HuiRow>> held = new HashMap<>();
        tables.of(new Hui()).where("held_on IS NOT NULL").stream()
                .sorted(Comparator.comparing(HuiRow::day)
                        .thenComparing(it -> it.called().hui().value().toString()))
                .forEach(it -> held.computeIfAbsent(it.called().partnership(), _ -> new ArrayList<>())
                        .add(it));
        Map<Object, Set<PartnerRole>> heard = new HashMap<>();
        for (VoiceRow voice : tables.of(new Voices()).where("hui IS NOT NULL")) {
            PartnershipRow place = partnerships.get(voice.partnership());
            if (place != null && voice.isHeard()) {
                heard.merge(
                        Objects.requireNonNull(voice.hui()),
                        place.roleOf(voice.whose()).stream().collect(toSet()),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).collect(toSet()));
            }
        }
        List<Fact> facts = new ArrayList<>();
        held.forEach((partnership, all) -> {
            LocalDate before = null;
            for (HuiRow it : all) {
                Set<PartnerRole> roles = heard.getOrDefault(it.called().hui(), Set.of());
                boolean whanau = roles.contains(PartnerRole.WHANAU);
                String whose =
                        roles.contains(PartnerRole.AKONGA) ? whanau ? "BOTH" : "AKONGA" : whanau ? "WHANAU" : "NEITHER";
                fact(
                                partnership,
                                it.day(),
                                whose,
                                Map.of("week", monday(it.day()), "since_last", since(before, it.day())),
                                it.called().hui())
                        .ifPresent(facts::add);
                before = it.day();
            }
        });
        return facts;
    }

    private static String since(@Nullable LocalDate before, LocalDate day) {
        if (before == null) {
            return "FIRST";
        }
        long days = ChronoUnit.DAYS.between(before, day);
        return days < 35 ? "UNDER_FIVE_WEEKS" : days < 70 ? "UNDER_TEN_WEEKS" : "LONGER";
    }

    /** Decisions that were made; those too that {@link #FAMILY} proposed. */
    List<Fact> decisions() {
        Map<PartnershipId, List<DecisionMapRow>> maps = tables.of(new DecisionMaps()).where("true").stream()
                .collect(Collectors.groupingBy(DecisionMapRow::partnership));
        List<Fact> facts = new ArrayList<>();
        for (DecisionRow matter : tables.of(new Decisions()).where("made IS NOT NULL")) {
            PartnershipRow place = partnerships.get(matter.partnership());
            DecisionRow.Made made = Objects.requireNonNull(matter.made());
            Optional<Term> term = term(made.saidOn());
            if (place == null || term.isEmpty()) {
                continue;
            }
            fact(
                            matter.partnership(),
                            made.saidOn(),
                            shared(matter, made, place),
                            Map.of(
                                    "role", proposer(matter, place),
                                    "way", made.how().name(),
                                    "word", word(made.entry()),
                                    "felt",
                                            felt(
                                                    matter,
                                                    maps.getOrDefault(matter.partnership(), List.of()),
                                                    term.get().lastDay())),
                            matter.decision())
                    .ifPresent(facts::add);
        }
        return facts;
    }

    private String shared(DecisionRow matter, DecisionRow.Made made, PartnershipRow place) {
        if (said(made.entry()).anyMatch(it -> it.said() == Word.NOT_SO)) {
            return "SEEN_DIFFERENTLY";
        }
        if (made.people().stream().anyMatch(it -> isFamily(place, it))) {
            return "TOGETHER";
        }
        Set<PersonId> about =
                made.about().stream().filter(it -> isFamily(place, it)).collect(toSet());
        if (about.isEmpty()) {
            return "NOT_ABOUT_THEM";
        }
        Stream<PersonId> stood = matter.stances().stream()
                .filter(it -> it.entry() < made.entry() && !it.isDenied())
                .map(DecisionRow.Stood::person);
        Stream<PersonId> hoped = matter.hopes().stream()
                .filter(it -> it.entry() < made.entry() && !it.isDenied())
                .map(DecisionRow.Hope::person);
        return Stream.concat(stood, hoped).anyMatch(about::contains) ? "ASKED" : "TOLD";
    }

    private String proposer(DecisionRow matter, PartnershipRow place) {
        PersonId proposer = matter.proposed().proposedBy();
        if (isFamily(place, proposer)) {
            return FAMILY;
        }
        return said(matter.events().getFirst()).anyMatch(it -> it.person().equals(proposer) && it.said() == Word.NOT_SO)
                ? "SEEN_DIFFERENTLY"
                : ReportsOfALedger.group(place.roleOf(proposer).orElse(PartnerRole.OTHER));
    }

    private String word(long entry) {
        if (said(entry).findAny().isEmpty()) {
            return "NOT_CONFIRMED";
        }
        return said(entry).allMatch(it -> it.said() == Word.CONFIRMED)
                ? "CONFIRMED"
                : said(entry).allMatch(it -> it.said() == Word.CONFIRMED || it.isReadBack())
                        ? "READ_BACK"
                        : "NOT_CONFIRMED";
    }

    private String felt(DecisionRow matter, List<DecisionMapRow> maps, LocalDate until) {
        Map<PersonId, DecisionMapRow> latest = new HashMap<>();
        maps.stream()
                .filter(it -> !it.drawnOn().isAfter(until))
                .filter(it -> said(it.entry()).noneMatch(word -> word.said() == Word.NOT_SO))
                .sorted(Comparator.comparing(DecisionMapRow::drawnOn).thenComparingLong(DecisionMapRow::entry))
                .forEach(it -> latest.put(it.person(), it));
        List<Decider> deciders = latest.values().stream()
                .flatMap(it -> Optional.ofNullable(matter.proposed().area()).map(it.areas()::get).stream())
                .toList();
        return deciders.isEmpty()
                ? "NOT_DRAWN"
                : deciders.stream().allMatch(Decider.SHARED::equals) ? "SHARED" : "NOT_SHARED";
    }

    private Stream<AnswerRow> said(long entry) {
        return answers.getOrDefault(entry, List.of()).stream();
    }

    private static boolean isFamily(PartnershipRow place, PersonId person) {
        return place.roleOf(person)
                .filter(it -> it == PartnerRole.AKONGA || it == PartnerRole.WHANAU)
                .isPresent();
    }

    private Optional<Fact> fact(
            PartnershipId partnership, LocalDate day, String state, Map<String, String> parts, Object key) {
        return Optional.ofNullable(partnerships.get(partnership))
                .flatMap(place ->
                        term(day).map(it -> new Fact(place.cluster(), it.term(), state, parts, partnership, key)));
    }

    private Optional<Term> term(LocalDate day) {
        return terms.stream()
                .filter(it -> !day.isBefore(it.firstDay()) && !day.isAfter(it.lastDay()))
                .findFirst();
    }

    static String monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
    }
}
