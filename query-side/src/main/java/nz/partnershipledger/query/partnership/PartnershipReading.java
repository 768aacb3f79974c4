package nz.partnershipledger.query.partnership;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Found;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.list.Lists;
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.FoldedLately;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.store.LedgerEvents;

/** The one way to whatever is read of one partnership: who may, at which moment, and in which version. */
public final class PartnershipReading {
    private final PartnershipsInReach reach;
    private final Histories histories;
    private final CatchUp catchUp;
    private final LedgerEvents ledger;
    private final ViewTables tables;
    private final Lists lists;
    private final ForSomeAlone forSome;
    private final InstantSource clock;
    private final FoldedLately folded = new FoldedLately();
    private final Map<String, Listing<Seen, ?, ?>> ofOne = new ConcurrentHashMap<>();

    /** Reads these. */
    public PartnershipReading(
            PartnershipsInReach reach,
            Histories histories,
            CatchUp catchUp,
            ViewTables tables,
            Lists lists,
            ForSomeAlone forSome,
            QueryStore query) {
        this.reach = reach;
        this.histories = histories;
        this.catchUp = catchUp;
        this.ledger = query.events();
        this.tables = tables;
        this.lists = lists;
        this.forSome = forSome;
        this.clock = query.clock();
    }

    /**
     * A list of what a partnership holds, as far as the reader may know.
     *
     * @param name what it is called
     * @param fold the view that it is taken from
     * @param answer the type of an answer
     * @param telling how the rows of a page are told
     */
    public <R extends Record, A> Listing<Seen, R, A> list(
            String name, Fold<R> fold, Class<A> answer, BiFunction<Seen, List<R>, Function<R, A>> telling) {
        return list(name, fold, seen -> seen.rows(fold), answer, telling);
    }

    /** The same of rows that are found in a way of their own. */
    public <R, A> Listing<Seen, R, A> list(
            String name,
            Fold<?> fold,
            Function<Seen, Collection<R>> rows,
            Class<A> answer,
            BiFunction<Seen, List<R>, Function<R, A>> telling) {
        Listing<Seen, R, A> list = new Listing<>(lists, name, new Found<>(it -> look(it, fold), rows), answer, telling);
        ofOne.put(name, list);
        return list;
    }

    /** All that is listed of a partnership, each list to its end, by its name: a list that a feature adds is here by that alone. */
    public Map<String, List<?>> everything(Seen seen) {
        Map<String, List<?>> everything = new TreeMap<>();
        ofOne.forEach(
                (name, list) -> everything.put(name, list.page(seen, Map.of()).items()));
        return everything;
    }

    /**
     * Looks at the partnership that a request wants to read, and ends the reading of its parameters.
     *
     * @param first the view that it is looked at with before all others; the version shown is that which this view has come to
     * @param more views besides, which have to show what the reader waits for
     */
    public Seen look(Wanted wanted, Fold<?> first, Fold<?>... more) {
        return look(
                wanted.reader(),
                wanted.partnership(),
                AskedMoment.readOfOne(wanted.parameters(), clock),
                Stream.concat(Stream.of(first, new Partnerships()), Stream.of(more))
                        .toList());
    }

    /**
     * Looks at a partnership.
     *
     * @param unplaced the moment that is asked for
     * @param views what it is looked at with, which have to show what the reader waits for
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_PARTNERSHIP} if there is none that this reader may know of
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#SAY_WHY_YOU_READ_THIS} if the reader is outside it and has given no reason
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THIS_VERSION_IS_NOT_RECORDED_YET} if the version lies beyond the end of what the reader may know of its history
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#IT_HAD_NOT_BEGUN_THEN} if the moment lies before it formed
     */
    public Seen look(
            Actor reader, PartnershipId partnership, AskedMoment.Unplaced unplaced, List<? extends Fold<?>> views) {
        catchUp.with(
                unplaced.after(),
                Stream.concat(views.stream(), Stream.of(forSome.view())).toList());
        // The version is read before the rows that are shown: with one too old a command is asked again, with one too
        // new it
        // would overlook something.
        long version = catchUp.version(views.getFirst(), partnership);
        PartnershipRow now = reach.one(reader, partnership);
        FirstLook.at(now);
        Relation relation = WhoMayRead.relation(reader, now.standing());
        if (unplaced.version() != null && unplaced.version() > histories.lastVersion(reader, now.standing())) {
            throw ReadingRule.THIS_VERSION_IS_NOT_RECORDED_YET.refusal();
        }
        AskedMoment asked = unplaced.of(partnership, wanted -> histories.recordedAt(partnership, wanted));
        if (asked.moment().isNow() && !(relation instanceof Relation.FormerPartner)) {
            return new Seen(
                    reader,
                    new Seen.Stands(now, now, relation),
                    asked,
                    version,
                    forSome.holds(partnership, reader.person())
                            ? histories.of(reader, List.of(now.standing()), Moment.NOW)
                            : null,
                    tables,
                    folded,
                    catchUp);
        }
        List<Recorded<? extends LedgerEvent>> history = histories.of(reader, List.of(now.standing()), asked.moment());
        PartnershipRow then = folded.rows(reader.person(), partnership, new Partnerships(), history)
                .find(partnership)
                .orElseThrow(ReadingRule.IT_HAD_NOT_BEGUN_THEN::refusal);
        return new Seen(
                reader,
                new Seen.Stands(now, then, relation),
                asked,
                version(partnership, asked.moment(), relation, history),
                history,
                tables,
                folded,
                catchUp);
    }

    /** The same as every partner reads it, whoever looks: without what is for some, and without what the reader keeps to themselves. */
    public Seen asEveryone(Seen seen) {
        List<Recorded<? extends LedgerEvent>> history = Histories.ofEveryone(
                seen.history() != null
                        ? seen.history()
                        : histories.of(seen.reader(), List.of(seen.now().standing()), Moment.NOW));
        return new Seen(
                seen.reader(),
                new Seen.Stands(
                        seen.now(),
                        folded.rows(seen.reader().person(), seen.partnership(), new Partnerships(), history)
                                .find(seen.partnership())
                                .orElseThrow(ReadingRule.IT_HAD_NOT_BEGUN_THEN::refusal),
                        seen.relation()),
                seen.asked(),
                seen.version(),
                history,
                tables,
                folded,
                catchUp);
    }

    /** Those of these that had begun at a moment, as far as the reader may know. */
    public List<PartnershipRow> begunBy(Moment moment, Actor reader, List<PartnershipRow> rows) {
        if (moment.isNow()) {
            return rows;
        }
        Rows<PartnershipRow> then = Replay.of(
                new Partnerships(),
                histories.of(reader, rows.stream().map(PartnershipRow::standing).toList(), moment));
        return rows.stream().filter(it -> then.has(it.partnership())).toList();
    }

    /** The latest version of its history that the reader may know of. */
    public long latest(Seen seen) {
        return Math.min(
                histories.lastVersion(seen.reader(), seen.now().standing()), ledger.version(seen.partnership()));
    }

    private long version(
            PartnershipId partnership,
            Moment moment,
            Relation relation,
            List<Recorded<? extends LedgerEvent>> history) {
        if (relation instanceof Relation.FormerPartner) {
            return Histories.lastVersion(partnership, history);
        }
        if (moment.upTo() != null) {
            return moment.upTo().version();
        }
        return moment.asOf() == null ? ledger.version(partnership) : ledger.version(partnership, moment.asOf());
    }
}
