package nz.partnershipledger.query.entry;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Found;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.list.Lists;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Sight;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.query.partnership.Seen;
import nz.partnershipledger.query.person.People;

/** Finds what waits for someone's word, in all partnerships alike: a row each in one index, however many promises there are. */
public final class WaitingDesk {
    private static final List<Fold<?>> VIEWS = List.of(new Answers(), new Timeline(), new Partnerships(), new People());

    private static final int SEEN_WITHIN_DAYS = 28;

    private final Listing<InLanguage, WaitingTogether, WaitingAnswer> waiting;
    private final ViewTable<AnswerRow> table;
    private final PartnershipsInReach reach;
    private final TimelineDesk timeline;
    private final CatchUp catchUp;
    private final InstantSource clock;
    private final Words words;
    private final Lists lists;

    /** Reads these. */
    public WaitingDesk(
            ViewTables tables,
            PartnershipsInReach reach,
            TimelineDesk timeline,
            CatchUp catchUp,
            Lists lists,
            Words words,
            QueryStore query) {
        this.reach = reach;
        this.words = words;
        this.lists = lists;
        this.table = tables.of(new Answers());
        this.timeline = timeline;
        this.catchUp = catchUp;
        this.clock = query.clock();
        this.waiting = new Listing<>(
                        lists, "waiting", new Found<>(this::look, this::together), WaitingAnswer.class, this::telling)
                .by("-since", it -> it.latest().askedAt())
                .then(it -> it.latest().entry());
    }

    /**
     * Whoever reads, in their language.
     *
     * @param but what is shown to them elsewhere
     */
    record InLanguage(Actor reader, AskedMoment asked, Locale locale, Predicate<AnswerRow> but) implements Sight {}

    private InLanguage look(Wanted wanted) {
        WhoMayRead.Reach reach = WhoMayRead.reach(wanted.reader());
        if (reach.isNothing() || reach.countsOnly()) {
            throw ReadingRule.THIS_ROLE_READS_NO_PARTNERSHIP.refusal();
        }
        AskedMoment asked = AskedMoment.readWaited(wanted.parameters(), clock);
        catchUp.with(asked.after(), VIEWS);
        return new InLanguage(wanted.reader(), asked, wanted.locale(), it -> false);
    }

    private List<WaitingTogether> together(InLanguage wanted) {
        return WaitingTogether.of(rows(wanted.reader()).stream()
                .filter(wanted.but().negate())
                .sorted(Comparator.comparingLong(AnswerRow::entry).reversed())
                .toList());
    }

    private List<AnswerRow> rows(Actor reader) {
        List<AnswerRow> asked = table
                .where("person = ? AND waits", reader.person().value())
                .stream()
                .filter(it -> it.isFor(reader.person()))
                .filter(it -> !isLongDone(it))
                .toList();
        if (asked.isEmpty()) {
            return asked;
        }
        Map<PartnershipId, PartnershipRow> where = reach.of(reader, null).stream()
                .collect(Collectors.toMap(PartnershipRow::partnership, Function.identity()));
        return asked.stream()
                .filter(it -> where.containsKey(it.partnership()))
                .filter(it -> isAsked(it, Objects.requireNonNull(where.get(it.partnership()))))
                .toList();
    }

    /** Whether someone saw what was done for them is asked for four weeks, and then no more; where it stands they can say so at any time. */
    private boolean isLongDone(AnswerRow row) {
        return row.asking() == Asking.SEE
                && row.askedOn().isBefore(Aotearoa.dayOf(clock.instant()).minusDays(SEEN_WITHIN_DAYS));
    }

    /** Of an ākonga only whether it is so what they are said to have said or promised; all else they may answer where it stands. */
    private static boolean isAsked(AnswerRow row, PartnershipRow partnership) {
        return !partnership.isAkonga(row.person()) || (row.asking() == Asking.CONFIRM && OwnWords.hold(row.type()));
    }

    private Function<WaitingTogether, WaitingAnswer> telling(InLanguage wanted, List<WaitingTogether> page) {
        Map<PartnershipId, List<AnswerRow>> asked =
                page.stream().flatMap(it -> it.rows().stream()).collect(Collectors.groupingBy(AnswerRow::partnership));
        Map<Long, EntryAnswer> told = new HashMap<>();
        Map<Long, TimelineRow> found = new HashMap<>();
        asked.forEach((partnership, rows) -> {
            Seen seen = timeline.asking(wanted.reader(), partnership, rows);
            TimelineReading.of(seen).forEach(it -> found.put(it.position(), it));
            Set<Long> apart = rows.stream()
                    .filter(it -> !it.ofMinutes())
                    .map(AnswerRow::entry)
                    .collect(Collectors.toSet());
            timeline.told(seen, apart, wanted.locale()).forEach(it -> told.put(it.position(), it));
        });
        return waits -> waits.isOfMinutes()
                ? WaitingAnswer.ofMinutes(waits, minuted(waits, found), ofMinutes(waits, wanted.locale()))
                : WaitingAnswer.of(waits.latest(), told.get(waits.latest().entry()));
    }

    private static List<WaitingAnswer.Minuted> minuted(WaitingTogether waits, Map<Long, TimelineRow> found) {
        return waits.rows().stream()
                .flatMap(it -> Stream.ofNullable(found.get(it.entry())))
                .flatMap(it -> Stream.ofNullable(it.what())
                        .map(what ->
                                new WaitingAnswer.Minuted(it.position(), it.happenedOn(), Text.in(it.stream(), what))))
                .sorted(Comparator.comparing(WaitingAnswer.Minuted::on).thenComparingLong(WaitingAnswer.Minuted::entry))
                .toList();
    }

    private String ofMinutes(WaitingTogether waits, Locale locale) {
        int many = waits.rows().size();
        return words.label(locale, many == 1 ? "waiting.minutes.one" : "waiting.minutes", Integer.toString(many));
    }

    Listing<InLanguage, WaitingTogether, WaitingAnswer> waiting() {
        return waiting;
    }

    /**
     * What waits for this person, in this language.
     *
     * @param after what the reader waits for, if for something
     * @param given which part of it is asked for
     * @param but what is shown to them elsewhere
     */
    Page<WaitingAnswer> waiting(
            Actor reader,
            Map<String, String[]> after,
            Map<String, String[]> given,
            Locale locale,
            Predicate<AnswerRow> but) {
        AskedMoment asked = AskedMoment.readWaited(lists.wanted(reader, after).parameters(), clock);
        catchUp.with(asked.after(), VIEWS);
        return waiting.page(new InLanguage(reader, asked, locale, but), given);
    }

    /** Whether this person takes part anywhere as an ākonga, who is asked of one thing at a time. */
    boolean isAkonga(Actor reader) {
        return reach.of(reader, null).stream().anyMatch(it -> it.isAkonga(reader.person()));
    }
}
