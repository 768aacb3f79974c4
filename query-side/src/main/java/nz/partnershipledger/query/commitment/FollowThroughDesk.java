package nz.partnershipledger.query.commitment;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.ReadBack;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Found;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.list.Lists;
import nz.partnershipledger.query.list.Sight;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Who said they would do what, and did they: across partnerships, in one of them, and for oneself. */
public final class FollowThroughDesk {
    private static final List<Fold<?>> VIEWS = List.of(new FollowThrough(), new Partnerships());

    private final FollowThroughReading reading;
    private final PromisesAcross promisesAcross;
    private final Terms terms;
    private final PartnershipReading partnerships;
    private final CatchUp catchUp;
    private final Lists lists;
    private final InstantSource clock;
    private final Listing<Counted, FollowThroughRow, Item> across;
    private final Listing<Counted, FollowThroughRow, Item> within;

    /** Works with these. */
    public FollowThroughDesk(
            FollowThroughReading reading,
            PromisesAcross promisesAcross,
            Terms terms,
            PartnershipReading partnerships,
            Lists lists,
            CatchUp catchUp,
            QueryStore query) {
        this.reading = reading;
        this.promisesAcross = promisesAcross;
        this.terms = terms;
        this.partnerships = partnerships;
        this.catchUp = catchUp;
        this.lists = lists;
        this.clock = query.clock();
        this.across = list("follow-through", this::across);
        this.within = list("commitments", this::within);
    }

    private Listing<Counted, FollowThroughRow, Item> list(String name, Function<Wanted, Counted> look) {
        return new Listing<>(
                        lists,
                        name,
                        new Found<>(look, (counted, from) -> counted.matched().rows(from)),
                        Item.class,
                        FollowThroughDesk::telling)
                .by("due", FollowThroughRow::due)
                .by("promisedOn", row -> row.days().promisedOn())
                .by("keptOn", row -> row.outcome().keptOn())
                .by("status", FollowThroughRow::status)
                .then(FollowThroughDesk::asBegun)
                .columns("commitment", "partnership", "what", "asMinuted", "promiser", "suggestedBy")
                .column("for", Item::owedTo)
                .columns("recordedBy", "promisedOn", "firstDue", "due", "dueAtHui", "moves", "status", "overdue")
                .columns("keptOn", "keptLate", "reasonGiven", "promiseConfirmed", "disputed")
                .column("originHui", it -> it.origin().hui())
                .column("originGoal", it -> it.origin().goal())
                .column("originDifficulty", it -> it.origin().difficulty())
                .column("originDecision", it -> it.origin().decision())
                .column("originDisagreement", it -> it.origin().disagreement())
                .columns("events", "confirmed", "notSo")
                .column(
                        "readBackTo",
                        it -> it.readBack().stream()
                                .map(ReadBack::to)
                                .distinct()
                                .toList())
                .shown("partnership", "caseload.partnership")
                .shown("promiser", "promise.who")
                .shown("what", "promise.what")
                .shown("for", "promise.for")
                .shown("promisedOn", "table.promised-on")
                .shown("due", "table.due")
                .shown("status", "table.status", "status")
                .shown("overdue", "table.overdue")
                .shown("keptOn", "table.kept-on")
                .shown("keptLate", "table.kept-late")
                .shown("confirmed", "table.became-confirmed")
                .shown("notSo", "table.not-so")
                .shown("readBackTo", "table.read-back")
                .shown("disputed", "table.seen-differently")
                .shown("promiseConfirmed", "table.confirmed")
                .shown("suggestedBy", "promise.suggested")
                .shown("recordedBy", "promise.recorded");
    }

    private static Function<FollowThroughRow, Item> telling(Counted counted, List<FollowThroughRow> shown) {
        Function<FollowThroughRow, Text.Opens> opens =
                counted.partnership() == null ? counted.matched().opens(shown) : _ -> Text.Opens.WITH_ITS_PARTNERSHIP;
        return row -> Item.of(row, counted.reader().person(), counted.asked().day(), opens.apply(row));
    }

    static String asBegun(FollowThroughRow row) {
        return "%s %s %04d"
                .formatted(row.begun().begunOn(), row.commitment(), row.begun().turn());
    }

    /** Promises that are asked for, with the figures that the reader is shown of them. */
    record Counted(
            Actor reader,
            AskedMoment asked,
            FollowThroughFilter filter,
            Matched matched,
            @Nullable Seen seen) implements Sight {
        @Nullable
        Summary summary() {
            return matched.on(asked.day());
        }

        @Override
        public @Nullable PartnershipId partnership() {
            return seen == null ? null : seen.partnership();
        }

        @Override
        public List<?> boundTo() {
            return List.of(filter);
        }

        @Override
        public <T> ResponseEntity<T> overHttp(T answer) {
            return seen == null ? ResponseEntity.ok(answer) : seen.overHttp(answer);
        }
    }

    private Counted across(Wanted wanted) {
        Actor reader = wanted.reader();
        FollowThroughFilter filter = FollowThroughFilter.read(wanted.parameters(), terms);
        AskedMoment asked = AskedMoment.read(wanted.parameters(), clock);
        catchUp.with(asked.after(), VIEWS);
        if (WhoMayRead.looksFromOutside(reader) && filter.looksForSomeoneBesides(reader.person())) {
            reading.oneIsOpen(reader, filter.partnership());
        }
        Matched matched = promisesAcross.asked(reader, filter, asked.moment(), asked.day());
        return new Counted(reader, asked, filter, matched, null);
    }

    private Counted within(Wanted wanted) {
        FollowThroughFilter filter = FollowThroughFilter.readWithin(wanted.partnership(), wanted.parameters(), terms);
        return within(partnerships.look(wanted, new FollowThrough()), filter);
    }

    private Counted within(Seen seen, FollowThroughFilter filter) {
        Figures figures = new Figures(seen.reader(), filter, reading.within(seen, filter));
        return new Counted(seen.reader(), seen.asked(), filter, figures, seen);
    }

    ResponseEntity<?> answer(Wanted wanted) {
        return across.answer(wanted, (page, counted) -> FollowThroughAnswer.of(page, counted.summary()));
    }

    ResponseEntity<?> answerWithin(Wanted wanted) {
        return within.answer(wanted, (page, counted) -> FollowThroughAnswer.of(page, counted.summary()));
    }

    /** Of all partnerships in reach. */
    public FollowThroughAnswer list(Actor reader, Map<String, String[]> given) {
        Listing.Read<Counted, Item> read = across.read(lists.wanted(reader, given), false);
        return FollowThroughAnswer.of(read.page(), read.sight().summary());
    }

    /** All of one partnership. */
    public FollowThroughAnswer listWithin(Seen seen) {
        Counted counted = within(seen, FollowThroughFilter.of(seen.partnership()));
        return FollowThroughAnswer.of(within.page(counted, Map.of()), counted.summary());
    }

    /**
     * What someone promised, and what others promised them.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THIS_ROLE_READS_NO_PARTNERSHIP} if the reader's role reads none, or counts alone
     */
    public MyCommitmentsAnswer mine(Actor reader, Map<String, String[]> given) {
        if (WhoMayRead.reach(reader).countsOnly()) {
            throw ReadingRule.THIS_ROLE_READS_NO_PARTNERSHIP.refusal();
        }
        AskedMoment asked = AskedMoment.read(lists.wanted(reader, given).parameters(), clock);
        catchUp.with(asked.after(), VIEWS);
        Matched matched = promisesAcross.asked(reader, FollowThroughFilter.NONE, asked.moment(), asked.day());
        List<FollowThroughRow> promises = matched.ofOneself();
        Function<FollowThroughRow, Text.Opens> opens = matched.opens(promises);
        List<FollowThroughRow> promised =
                ordered(promises, row -> row.promiser().equals(reader.person()));
        List<FollowThroughRow> promisedToMe = ordered(
                promises,
                row -> reader.person().equals(row.roles().owedTo())
                        && !row.promiser().equals(reader.person()));
        Function<FollowThroughRow, Item> told = row -> Item.of(row, reader.person(), asked.day(), opens.apply(row));
        return new MyCommitmentsAnswer(
                promised.stream().map(told).toList(),
                promisedToMe.stream().map(told).toList(),
                Summary.of(promised, asked.day()));
    }

    private static List<FollowThroughRow> ordered(List<FollowThroughRow> rows, Predicate<FollowThroughRow> which) {
        return rows.stream()
                .filter(which)
                .sorted(Comparator.comparing(row -> (row.due() == null ? "~" : row.due()) + " " + asBegun(row)))
                .toList();
    }

    ResponseEntity<CommitmentAnswer> one(Wanted wanted, CommitmentId commitment) {
        Seen seen = partnerships.look(wanted, new FollowThrough());
        List<FollowThroughRow> rows = holders(seen, commitment);
        long version = rows.getFirst().stream() instanceof PartnershipId
                ? seen.version()
                : catchUp.version(new FollowThrough(), rows.getFirst().stream());
        return ResponseEntity.ok().eTag(Long.toString(version)).body(told(seen, commitment, rows));
    }

    /**
     * One promise, with a row for each who held it.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_COMMITMENT} if there is none that this reader may know of
     */
    public CommitmentAnswer one(Seen seen, CommitmentId commitment) {
        return told(seen, commitment, holders(seen, commitment));
    }

    private static CommitmentAnswer told(Seen seen, CommitmentId commitment, List<FollowThroughRow> holders) {
        return new CommitmentAnswer(
                commitment,
                seen.partnership(),
                holders.stream()
                        .map(it -> Item.of(it, seen.reader().person(), seen.day(), Text.Opens.WITH_ITS_PARTNERSHIP))
                        .toList());
    }

    private List<FollowThroughRow> holders(Seen seen, CommitmentId commitment) {
        List<FollowThroughRow> rows = reading.within(seen, FollowThroughFilter.of(seen.partnership())).rows().stream()
                .filter(row -> row.commitment().equals(commitment))
                .sorted(Comparator.comparingInt(row -> row.begun().turn()))
                .toList();
        if (rows.isEmpty()) {
            throw ReadingRule.THERE_IS_NO_SUCH_COMMITMENT.refusal();
        }
        return rows;
    }
}
