package nz.partnershipledger.query.entry;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnerRole;
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
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.query.person.People;

/** Finds what waits for someone's word, in all partnerships alike: a row each in one index, however many promises there are. */
public final class WaitingDesk {
    private static final List<Fold<?>> VIEWS = List.of(new Answers(), new Timeline(), new Partnerships(), new People());

    private final Listing<InLanguage, AnswerRow, WaitingAnswer> waiting;
    private final ViewTable<AnswerRow> table;
    private final PartnershipsInReach reach;
    private final TimelineDesk timeline;
    private final CatchUp catchUp;
    private final InstantSource clock;

    /** Reads these. */
    public WaitingDesk(
            ViewTables tables,
            PartnershipsInReach reach,
            TimelineDesk timeline,
            CatchUp catchUp,
            Lists lists,
            QueryStore query) {
        this.reach = reach;
        this.table = tables.of(new Answers());
        this.timeline = timeline;
        this.catchUp = catchUp;
        this.clock = query.clock();
        this.waiting = new Listing<>(
                        lists,
                        "waiting",
                        new Found<>(this::look, sight -> rows(sight.reader())),
                        WaitingAnswer.class,
                        this::telling)
                .by("-since", AnswerRow::askedAt)
                .then(AnswerRow::entry);
    }

    /** Whoever reads, in their language. */
    record InLanguage(Actor reader, AskedMoment asked, Locale locale) implements Sight {}

    private InLanguage look(Wanted wanted) {
        WhoMayRead.Reach reach = WhoMayRead.reach(wanted.reader());
        if (reach.isNothing() || reach.countsOnly()) {
            throw ReadingRule.THIS_ROLE_READS_NO_PARTNERSHIP.refusal();
        }
        AskedMoment asked = AskedMoment.readWaited(wanted.parameters(), clock);
        catchUp.with(asked.after(), VIEWS);
        return new InLanguage(wanted.reader(), asked, wanted.locale());
    }

    private List<AnswerRow> rows(Actor reader) {
        List<AnswerRow> asked = table
                .where("person = ? AND waits", reader.person().value())
                .stream()
                .filter(it -> it.isFor(reader.person()))
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

    /** Of an ākonga only what they said or promised is asked; all else they may answer where it stands. */
    private static boolean isAsked(AnswerRow row, PartnershipRow partnership) {
        return row.asking() != Asking.CONFIRM
                || OwnWords.hold(row.type())
                || partnership
                        .roleOf(row.person())
                        .filter(PartnerRole.AKONGA::equals)
                        .isEmpty();
    }

    private Function<AnswerRow, WaitingAnswer> telling(InLanguage wanted, List<AnswerRow> rows) {
        Map<PartnershipId, List<Long>> asked = rows.stream()
                .collect(Collectors.groupingBy(
                        AnswerRow::partnership, Collectors.mapping(AnswerRow::entry, Collectors.toList())));
        Map<Long, EntryAnswer> told = new HashMap<>();
        asked.forEach((partnership, entries) -> timeline.told(wanted.reader(), partnership, entries, wanted.locale())
                .forEach(it -> told.put(it.position(), it)));
        return row -> WaitingAnswer.of(row, told.get(row.entry()));
    }

    Listing<InLanguage, AnswerRow, WaitingAnswer> waiting() {
        return waiting;
    }

    /** What waits for this person, in this language. */
    public Page<WaitingAnswer> waiting(Actor reader, Map<String, String[]> given, Locale locale) {
        return waiting.page(new InLanguage(reader, AskedMoment.now(clock), locale), given);
    }
}
