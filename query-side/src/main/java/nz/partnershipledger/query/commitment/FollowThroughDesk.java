package nz.partnershipledger.query.commitment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Paging;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.PartnershipReading.Seen;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Reads what is asked about follow-through, finds it and says it. */
public final class FollowThroughDesk {
    private static final List<String> SORTS = List.of("due", "promisedOn", "keptOn", "status");
    private static final List<Fold<?>> VIEWS = List.of(new FollowThrough(), new Partnerships());
    static final List<String> COLUMNS = List.of(
            "commitment",
            "partnership",
            "what",
            "asMinuted",
            "promiser",
            "suggestedBy",
            "for",
            "recordedBy",
            "promisedOn",
            "firstDue",
            "due",
            "dueAtHui",
            "moves",
            "status",
            "overdue",
            "keptOn",
            "keptLate",
            "reasonGiven",
            "promiseConfirmed",
            "disputed",
            "originHui",
            "originGoal",
            "originDifficulty",
            "originDecision",
            "originDisagreement",
            "events");

    private final FollowThroughReading reading;
    private final PartnershipReading partnerships;
    private final CatchUp catchUp;
    private final SealedTexts texts;
    private final Cursors cursors;
    private final Values values;
    private final Words words;
    private final InstantSource clock;

    /** Works with these; the clock is the ledger's. */
    public FollowThroughDesk(
            FollowThroughReading reading,
            PartnershipReading partnerships,
            CatchUp catchUp,
            SealedTexts texts,
            Cursors cursors,
            Values values,
            Words words,
            InstantSource clock) {
        this.reading = reading;
        this.partnerships = partnerships;
        this.catchUp = catchUp;
        this.texts = texts;
        this.cursors = cursors;
        this.values = values;
        this.words = words;
        this.clock = clock;
    }

    /** What is shown of a list: a page of rows, and the figures of all of them. */
    private record Shown(
            Page<FollowThroughRow> page,
            @Nullable Summary summary,
            LocalDate day,
            @Nullable Seen seen) {}

    /** Of all partnerships in reach, as JSON says it. */
    public FollowThroughAnswer list(Actor reader, Map<String, String[]> given) {
        return answer(reader, across(reader, given, false));
    }

    /** Of all partnerships in reach, as CSV says it. */
    List<List<@Nullable Object>> table(Actor reader, Map<String, String[]> given, Locale locale) {
        return cells(reader, across(reader, given, true), locale);
    }

    /**
     * What is shown of one partnership.
     *
     * @param version the version of its history
     * @param answer the promises and their figures
     */
    public record Within(long version, FollowThroughAnswer answer) {}

    /** Of one partnership, as JSON says it. */
    public Within listWithin(Actor reader, PartnershipId partnership, Map<String, String[]> given) {
        Shown shown = within(reader, partnership, given, false);
        return new Within(Objects.requireNonNull(shown.seen()).version(), answer(reader, shown));
    }

    /** Of one partnership, as CSV says it. */
    List<List<@Nullable Object>> tableWithin(
            Actor reader, PartnershipId partnership, Map<String, String[]> given, Locale locale) {
        return cells(reader, within(reader, partnership, given, true), locale);
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
        Parameters parameters = new Parameters(given, values);
        AskedMoment asked = AskedMoment.read(parameters, clock);
        catchUp.with(asked.after(), VIEWS);
        FollowThroughReading.Found found = reading.find(reader, FollowThroughFilter.NONE, asked.moment(), asked.day());
        List<FollowThroughRow> promised = ordered(found, row -> row.promiser().equals(reader.person()));
        List<FollowThroughRow> promisedToMe = ordered(
                found,
                row -> reader.person().equals(row.owedTo()) && !row.promiser().equals(reader.person()));
        List<FollowThroughRow> both =
                Stream.concat(promised.stream(), promisedToMe.stream()).toList();
        FollowThroughItems items = FollowThroughItems.open(texts, both, reader.person(), asked.day());
        return new MyCommitmentsAnswer(
                promised.stream().map(items::of).toList(),
                promisedToMe.stream().map(items::of).toList(),
                Summary.of(promised, asked.day()));
    }

    private static List<FollowThroughRow> ordered(FollowThroughReading.Found found, Predicate<FollowThroughRow> which) {
        return found.rows().stream()
                .filter(which)
                .sorted(Comparator.comparing(row -> sortedBy("due", row)))
                .toList();
    }

    private FollowThroughAnswer answer(Actor reader, Shown shown) {
        FollowThroughItems items = FollowThroughItems.open(texts, shown.page().items(), reader.person(), shown.day());
        List<Item> said = shown.page().items().stream().map(items::of).toList();
        return new FollowThroughAnswer(
                said, shown.page().nextCursor(), shown.page().total(), shown.summary());
    }

    private List<List<@Nullable Object>> cells(Actor reader, Shown shown, Locale locale) {
        FollowThroughItems items = FollowThroughItems.open(texts, shown.page().items(), reader.person(), shown.day());
        return shown.page().items().stream()
                .map(row -> cells(row, items, shown.day(), locale))
                .toList();
    }

    private Shown across(Actor reader, Map<String, String[]> given, boolean whole) {
        Parameters parameters = new Parameters(given, values);
        FollowThroughFilter filter = FollowThroughFilter.read(parameters);
        Paging paging = Paging.read(parameters, SORTS, whole);
        AskedMoment asked = AskedMoment.read(parameters, clock);
        catchUp.with(asked.after(), VIEWS);
        return show(reader, filter, paging, asked, null);
    }

    private Shown within(Actor reader, PartnershipId partnership, Map<String, String[]> given, boolean whole) {
        Parameters parameters = new Parameters(given, values);
        FollowThroughFilter filter = FollowThroughFilter.readWithin(partnership, parameters);
        Paging paging = Paging.read(parameters, SORTS, whole);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), VIEWS);
        return show(reader, filter, paging, seen.asked(), seen);
    }

    private Shown show(
            Actor reader, FollowThroughFilter filter, Paging paging, AskedMoment asked, @Nullable Seen seen) {
        FollowThroughReading.Found found = reading.find(reader, filter, asked.moment(), asked.day());
        Figures figures = new Figures(reader, filter, found);
        Summary summary = figures.on(asked.day());
        List<FollowThroughRow> rows = WhoMayRead.reach(reader).countsOnly() ? List.of() : rows(filter, figures);
        String list = "follow-through %s %s %s".formatted(reader.person(), filter, asked.moment());
        Page<FollowThroughRow> page = paging.of(list, rows, cursors, row -> sortedBy(paging.sort(), row));
        return new Shown(page, summary, asked.day(), seen);
    }

    /** The rows of a figure are those that it counts. */
    private static List<FollowThroughRow> rows(FollowThroughFilter filter, Figures figures) {
        return filter.figure() == null
                ? figures.found().rows()
                : figures.found().rows().stream().filter(figures::isCounted).toList();
    }

    private static String sortedBy(String sort, FollowThroughRow row) {
        Object value = switch (sort) {
            case "promisedOn" -> row.promisedOn();
            case "keptOn" -> row.keptOn();
            case "status" -> row.status();
            default -> row.due();
        };
        return "%s %s %s %04d".formatted(value == null ? "~" : value, row.begunOn(), row.commitment(), row.turn());
    }

    private List<@Nullable Object> cells(FollowThroughRow row, FollowThroughItems items, LocalDate day, Locale locale) {
        return Arrays.asList(
                row.commitment(),
                row.partnership(),
                inWords(items.texts().read(row.what()), locale),
                row.asMinuted() == null ? null : inWords(items.texts().read(row.asMinuted()), locale),
                row.promiser(),
                row.suggestedBy(),
                row.owedTo(),
                row.recordedBy(),
                row.promisedOn(),
                row.firstDue(),
                row.due(),
                row.dueAtHui(),
                row.moves(),
                row.status(),
                row.isOverdue(day),
                row.keptOn(),
                row.isKeptLate(),
                row.reason() != null,
                row.promiseConfirmed(),
                row.disputed(),
                row.origin().hui(),
                row.origin().goal(),
                row.origin().difficulty(),
                row.origin().decision(),
                row.origin().disagreement(),
                row.events());
    }

    private String inWords(Opened text, Locale locale) {
        return Texts.inWords(text, words, locale);
    }

    /**
     * One promise, with a row for each who held it.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_COMMITMENT} if there is none that this reader may know of
     */
    public CommitmentAnswer.Versioned one(
            Actor reader, PartnershipId partnership, CommitmentId commitment, Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, values);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), VIEWS);
        LocalDate day = seen.asked().day();
        List<FollowThroughRow> rows =
                reading.find(reader, FollowThroughFilter.of(partnership), seen.moment(), day).rows().stream()
                        .filter(row -> row.commitment().equals(commitment))
                        .sorted(Comparator.comparingInt(FollowThroughRow::turn))
                        .toList();
        if (rows.isEmpty()) {
            throw ReadingRule.THERE_IS_NO_SUCH_COMMITMENT.refusal();
        }
        FollowThroughItems items = FollowThroughItems.open(texts, rows, reader.person(), day);
        return new CommitmentAnswer.Versioned(
                rows.getFirst().stream().equals(partnership)
                        ? seen.version()
                        : catchUp.version(new FollowThrough(), rows.getFirst().stream()),
                new CommitmentAnswer(
                        commitment, partnership, rows.stream().map(items::of).toList()));
    }
}
