package nz.partnershipledger.query.hui;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.commitment.CommitmentStatus;
import nz.partnershipledger.query.commitment.FollowThrough;
import nz.partnershipledger.query.commitment.FollowThroughRow;
import nz.partnershipledger.query.hui.TableAnswer.Named;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.person.People;
import nz.partnershipledger.store.Opened;
import org.jspecify.annotations.Nullable;

/**
 * Lays on the table what a hui needs: to its minute-taker, partner or not, while it is under way, and to partners. For all others, and
 * before and after, there is no such hui here.
 */
public final class TableDesk {
    private static final List<Fold<?>> VIEWS =
            List.of(new Hui(), new FollowThrough(), new Partnerships(), new People());

    private final ViewTables tables;
    private final Histories histories;
    private final CatchUp catchUp;
    private final Names names;
    private final Values values;
    private final InstantSource clock;

    TableDesk(ViewTables tables, Histories histories, CatchUp catchUp, Names names, Values values, QueryStore query) {
        this.tables = tables;
        this.histories = histories;
        this.catchUp = catchUp;
        this.names = names;
        this.values = values;
        this.clock = query.clock();
    }

    /**
     * What lies on the table now.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#YOUR_SIGHT_OF_THIS_PARTNERSHIP_IS_PAUSED} if it is
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_HUI} if there is none that this reader may read this of now
     */
    public TableAnswer table(Actor reader, PartnershipId partnership, HuiId hui, Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, values);
        Long after = parameters.one("after", Parameters.number(1, Long.MAX_VALUE));
        parameters.check();
        catchUp.with(after, VIEWS);
        PartnershipRow around = around(partnership).orElseThrow(ReadingRule.THERE_IS_NO_SUCH_HUI::refusal);
        if (WhoMayRead.relation(reader, around.standing()) instanceof Relation.Paused) {
            throw ReadingRule.YOUR_SIGHT_OF_THIS_PARTNERSHIP_IS_PAUSED.refusal();
        }
        HuiRow row =
                tables.of(new Hui()).where("partnership = ? AND hui = ?", partnership.value(), hui.value()).stream()
                        .findFirst()
                        .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_HUI::refusal);
        if (!WhoMayRead.theTable(
                reader,
                WhoMayRead.relation(reader, around.standing()),
                row.preparation().minuteTaker(),
                row.state().isUnderWay())) {
            throw ReadingRule.THERE_IS_NO_SUCH_HUI.refusal();
        }
        return answer(reader, row, around, WhoMayRead.relation(reader, around.standing()) instanceof Relation.Partner);
    }

    private Optional<PartnershipRow> around(PartnershipId partnership) {
        return tables.of(new Partnerships()).where("partnership = ?", partnership.value()).stream()
                .map(it -> it.on(Aotearoa.dayOf(clock.instant())))
                .findFirst();
    }

    /** A hui whose minutes someone writes: whose it is, which, and when it begins. */
    public record ToWriteUp(PartnershipId partnership, HuiId hui, Instant at) {}

    /** Where this reader writes the minutes, on this day: the hui that are to begin then, and those that began and are not written up. */
    public List<ToWriteUp> toWriteUp(Actor reader, LocalDate day) {
        return tables.of(new Hui()).where("minute_taker = ?", reader.person().value()).stream()
                .filter(it -> it.state().isUnderWay()
                        || (it.state().isToCome() && it.day().equals(day)))
                .filter(it -> around(it.partnership())
                        .filter(around -> WhoMayRead.theTable(
                                reader,
                                WhoMayRead.relation(reader, around.standing()),
                                it.preparation().minuteTaker(),
                                true))
                        .isPresent())
                .map(it -> new ToWriteUp(it.partnership(), it.hui(), it.at()))
                .sorted(Comparator.comparing(ToWriteUp::at))
                .toList();
    }

    /**
     * In which of these partnerships a hui is called that has not begun: that of the nearest first.
     *
     * @param from the day from which on
     * @param most how many at most
     */
    public List<PartnershipId> nearest(Collection<PartnershipId> of, LocalDate from, int most) {
        UUID[] wanted = of.stream().map(PartnershipId::value).toArray(UUID[]::new);
        return tables.of(new Hui()).where("partnership = ANY(?) AND state = 'CALLED'", (Object) wanted).stream()
                .filter(it -> it.isAheadOn(from))
                .sorted(Comparator.comparing(HuiRow::at))
                .map(HuiRow::partnership)
                .distinct()
                .limit(most)
                .toList();
    }

    private TableAnswer answer(Actor reader, HuiRow row, PartnershipRow around, boolean toPartner) {
        List<FollowThroughRow> promises = openPromises(row.partnership());
        Set<PersonId> present = row.gathering().heldOn() == null
                ? around.standing().partners()
                : row.gathering().present();
        List<HuiRow.Answered> answers = toPartner ? row.preparation().answers() : List.of();
        Set<PersonId> people = new HashSet<>(present);
        answers.forEach(it -> people.add(it.by()));
        promises.forEach(it -> people.add(it.promiser()));
        Map<PersonId, Opened> called = names.of(Within.none(reader), people, Moment.NOW);
        return new TableAnswer(
                row.hui(),
                row.state(),
                row.preparation().agenda().stream()
                        .map(it -> new TableAnswer.Item(it.item(), it.part(), onTheTable(row.partnership(), it.text())))
                        .toList(),
                present.stream()
                        .map(it -> named(it, called))
                        .sorted(Comparator.comparing(it -> String.valueOf(it.name())))
                        .toList(),
                row.gathering().heldOn() != null,
                toPartner
                        ? answers.stream()
                                .map(it -> new TableAnswer.Answered(
                                        named(it.by(), called), it.answer(), onTheTable(row.partnership(), it.text())))
                                .toList()
                        : null,
                promises.stream()
                        .map(it -> new TableAnswer.Promised(
                                it.commitment(),
                                Text.in(row.partnership(), it.what()).opening(Text.Opens.BY_RIGHT),
                                named(it.promiser(), called),
                                it.due()))
                        .toList());
    }

    private static @Nullable Text onTheTable(PartnershipId partnership, @Nullable PersonalText text) {
        return text == null ? null : Text.in(partnership, text).opening(Text.Opens.BY_RIGHT);
    }

    private static Named named(PersonId person, Map<PersonId, Opened> called) {
        @Nullable Opened name = called.get(person);
        return new Named(person, name == null ? null : Texts.say(name));
    }

    /** Those that every partner reads, as every partner reads them. */
    private List<FollowThroughRow> openPromises(PartnershipId partnership) {
        Collection<FollowThroughRow> stored =
                tables.of(new FollowThrough()).where("partnership = ? AND private_to IS NULL", partnership.value());
        Collection<FollowThroughRow> known =
                stored.stream().allMatch(it -> it.entries().wholeFor() == null)
                        ? stored
                        : Replay.of(new FollowThrough(), histories.ofEveryone(partnership))
                                .all();
        return known.stream()
                .filter(it -> it.status() == CommitmentStatus.OPEN)
                .sorted(Comparator.comparing(FollowThroughRow::due, Comparator.nullsLast(LocalDate::compareTo))
                        .thenComparing(it -> it.entries().events().getFirst()))
                .collect(Collectors.toList());
    }
}
