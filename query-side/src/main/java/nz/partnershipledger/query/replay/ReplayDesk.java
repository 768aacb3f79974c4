package nz.partnershipledger.query.replay;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.entry.Timeline;
import nz.partnershipledger.query.entry.TimelineDesk;
import nz.partnershipledger.query.journey.JourneyDesk;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.LiveViews;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.PartnershipAnswer;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** How a partnership was at a moment, what the entry changed that led to it, and what changed between two moments. */
public final class ReplayDesk {
    private final PartnershipReading partnerships;
    private final TimelineDesk timeline;
    private final JourneyDesk journeys;
    private final FollowThroughDesk promises;
    private final Histories histories;
    private final List<Fold<?>> views;
    private final InstantSource clock;

    /** Reads these; every view that is kept takes part. */
    public ReplayDesk(
            PartnershipReading partnerships,
            TimelineDesk timeline,
            JourneyDesk journeys,
            FollowThroughDesk promises,
            Histories histories,
            LiveViews views,
            QueryStore query) {
        this.partnerships = partnerships;
        this.timeline = timeline;
        this.journeys = journeys;
        this.promises = promises;
        this.histories = histories;
        this.views = views.views().stream().<Fold<?>>map(LiveView::fold).toList();
        this.clock = query.clock();
    }

    /** The moment that a request asks for. */
    ResponseEntity<ReplayAnswer> replay(Wanted wanted) {
        Seen seen = partnerships.look(wanted, new Timeline(), views.toArray(Fold<?>[]::new));
        return seen.overHttp(replay(seen, wanted.locale()));
    }

    /** A partnership at the moment that it was looked at, told in this language. */
    public ReplayAnswer replay(Seen seen, Locale locale) {
        Recorded<?> last = lastEntry(seen);
        return new ReplayAnswer(
                last == null ? null : timeline.entry(seen, last.position(), locale),
                changed(seen),
                PartnershipAnswer.of(seen.then()),
                journeys.journey(seen),
                promises.listWithin(seen).items(),
                partnerships.everything(seen));
    }

    /** What the latest entry changed that the reader may read. */
    List<Change> changed(Seen seen) {
        Recorded<? extends LedgerEvent> last = lastEntry(seen);
        if (last == null) {
            return List.of();
        }
        List<Recorded<? extends LedgerEvent>> after = history(seen);
        boolean widens = last.event() instanceof ForSome.Wider;
        Known before = known(seen, widens ? before(seen, last) : without(last, after));
        Known now = known(seen, after);
        return now.since(before, seen.reader().person(), new RowTold(seen.partnership()));
    }

    private Known known(Seen seen, List<Recorded<? extends LedgerEvent>> entries) {
        return Known.of(views, new Known.Source() {
            @Override
            public <R extends Record> Rows<R> of(Fold<R> fold) {
                return seen.folded(fold, entries);
            }
        });
    }

    private static List<Recorded<? extends LedgerEvent>> without(
            Recorded<?> last, List<Recorded<? extends LedgerEvent>> history) {
        return history.stream().filter(it -> it.position() != last.position()).toList();
    }

    /** What the reader could know before more was opened to them. */
    private List<Recorded<? extends LedgerEvent>> before(Seen seen, Recorded<?> last) {
        return histories.of(
                seen.reader(),
                List.of(seen.now().standing()),
                new Moment(last.at(), new Moment.UpTo(seen.partnership(), last.version() - 1), null));
    }

    /** The latest entry that the reader may read at the moment, as though there were no other; null where they are asked by the day they happened. */
    @Nullable
    Recorded<? extends LedgerEvent> lastEntry(Seen seen) {
        return seen.moment().happenedBy() != null
                ? null
                : history(seen).stream()
                        .filter(it -> it.stream().equals(seen.partnership()))
                        .reduce((earlier, later) -> later.version() > earlier.version() ? later : earlier)
                        .orElse(null);
    }

    /** What the reader may know at the moment, no more of the partnership than the version that is shown. */
    List<Recorded<? extends LedgerEvent>> history(Seen seen) {
        return seen.once(ReplayDesk.class, () -> {
            List<Recorded<? extends LedgerEvent>> known = seen.history() != null
                    ? seen.history()
                    : histories.of(seen.reader(), List.of(seen.now().standing()), Moment.NOW);
            return known.stream()
                    .filter(it -> !it.stream().equals(seen.partnership()) || it.version() <= seen.version())
                    .toList();
        });
    }

    /** The two moments that a request asks for, and what changed between them. */
    ResponseEntity<CompareAnswer> compare(Wanted wanted) {
        Parameters parameters = wanted.parameters();
        At from = parameters.one("from", At.read(parameters));
        At to = parameters.one("to", At.read(parameters));
        Long after = parameters.one("after", Parameters.number(1, Long.MAX_VALUE));
        parameters.check();
        Compared compared = compare(wanted.reader(), wanted.partnership(), from, to, after);
        return compared.later().overHttp(compared.answer());
    }

    /**
     * Two moments.
     *
     * @param earlier the partnership at the earlier one; null where it had not begun
     * @param later the partnership at the later one
     * @param answer what changed between them
     */
    record Compared(@Nullable Seen earlier, Seen later, CompareAnswer answer) {}

    /**
     * What changed between two moments; before it began there was nothing.
     *
     * @param from the earlier one; null for before it began
     * @param to the later one; null for now
     * @param after wait until the entry at this position is shown; null for no waiting
     * @throws Refusal {@link ReadingRule#THE_EARLIER_MOMENT_COMES_FIRST} if they are the other way round
     * @throws Refusal {@link ReadingRule#WHAT_COMES_CANNOT_BE_COMPARED_YET} if the later one has not come
     * @throws Refusal as {@link PartnershipReading#look}
     */
    Compared compare(
            Actor reader, PartnershipId partnership, @Nullable At from, @Nullable At to, @Nullable Long after) {
        Instant now = clock.instant();
        if (to != null && to.isAfter(now)) {
            throw ReadingRule.WHAT_COMES_CANNOT_BE_COMPARED_YET.refusal();
        }
        Seen then = lookIn("to", () -> look(reader, partnership, to, after));
        if (from != null
                && from.isAfter(
                        then.moment().asOf() == null ? now : then.moment().asOf())) {
            throw ReadingRule.THE_EARLIER_MOMENT_COMES_FIRST.refusal();
        }
        Seen before = from == null ? null : begunBy(from, then);
        if (before != null && before.version() > then.version()) {
            throw ReadingRule.THE_EARLIER_MOMENT_COMES_FIRST.refusal();
        }
        Known was = before == null ? Known.nothing(views) : known(before, history(before));
        return new Compared(
                before,
                then,
                new CompareAnswer(known(then, history(then)).since(was, reader.person(), new RowTold(partnership))));
    }

    /** The partnership as it is now: its frame knows how far it goes, whatever moment is shown. */
    Seen now(Seen seen) {
        return seen.moment().isNow() ? seen : look(seen.reader(), seen.partnership(), null, null);
    }

    private Seen look(Actor reader, PartnershipId partnership, @Nullable At at, @Nullable Long after) {
        AskedMoment now = AskedMoment.now(clock);
        Moment moment = at == null || at.instant() == null ? Moment.NOW : Moment.asOf(at.instant());
        return partnerships.look(
                reader,
                partnership,
                new AskedMoment.Unplaced(
                        new AskedMoment(after, moment, moment.judgedOn(now.day())), at == null ? null : at.version()),
                Stream.concat(Stream.of(new Timeline()), views.stream()).toList());
    }

    /** A version that is not there yet is a fault of the field in which it stands. */
    private static Seen lookIn(String field, Supplier<Seen> look) {
        try {
            return look.get();
        } catch (Refusal refused) {
            refused.throwUnlessOf(ReadingRule.THIS_VERSION_IS_NOT_RECORDED_YET);
            throw ReadingRule.THIS_VERSION_IS_NOT_RECORDED_YET.refusalIn(field);
        }
    }

    private @Nullable Seen begunBy(At from, Seen then) {
        try {
            return lookIn("from", () -> look(then.reader(), then.partnership(), from, null));
        } catch (Refusal notThereYet) {
            notThereYet.throwUnlessOf(ReadingRule.IT_HAD_NOT_BEGUN_THEN);
            return null;
        }
    }
}
