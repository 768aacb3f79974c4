package nz.partnershipledger.query.commitment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.ThereIsNoSuchCommitment;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Csv;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Paging;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Reads what is asked about follow-through, finds it and says it. */
public final class FollowThroughDesk {
    private static final List<String> SORTS = List.of("due", "promisedOn", "keptOn", "status");
    private static final List<Fold<?>> VIEWS = List.of(new FollowThrough(), new Partnerships());
    private static final List<String> COLUMNS = List.of(
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
            "moves",
            "status",
            "overdue",
            "keptOn",
            "keptLate",
            "reasonGiven",
            "promiseConfirmed",
            "disputed",
            "events");

    private final FollowThroughReading reading;
    private final PartnershipsInReach reach;
    private final CatchUp catchUp;
    private final SealedTexts texts;
    private final Cursors cursors;
    private final Values values;
    private final Words words;
    private final InstantSource clock;

    /** Works with these; the clock is the ledger's. */
    public FollowThroughDesk(
            FollowThroughReading reading,
            PartnershipsInReach reach,
            CatchUp catchUp,
            SealedTexts texts,
            Cursors cursors,
            Values values,
            Words words,
            InstantSource clock) {
        this.reading = reading;
        this.reach = reach;
        this.catchUp = catchUp;
        this.texts = texts;
        this.cursors = cursors;
        this.values = values;
        this.words = words;
        this.clock = clock;
    }

    /** What is shown of a list: a page of rows, and the figures of all of them. */
    private record Shown(
            Page<FollowThroughRow> page, @Nullable Summary summary, LocalDate day) {}

    FollowThroughAnswer list(Actor reader, Map<String, String[]> given) {
        Shown shown = show(reader, given, false);
        FollowThroughItems items = FollowThroughItems.open(texts, shown.page().items(), reader.person(), shown.day());
        List<Item> said = shown.page().items().stream().map(items::of).toList();
        return new FollowThroughAnswer(
                said, shown.page().nextCursor(), shown.page().total(), shown.summary());
    }

    String csv(Actor reader, Map<String, String[]> given, Locale locale) {
        Shown shown = show(reader, given, true);
        FollowThroughItems items = FollowThroughItems.open(texts, shown.page().items(), reader.person(), shown.day());
        return Csv.write(
                COLUMNS,
                shown.page().items().stream()
                        .map(row -> cells(row, items, shown.day(), locale))
                        .toList());
    }

    private Shown show(Actor reader, Map<String, String[]> given, boolean whole) {
        Parameters parameters = new Parameters(given, values);
        FollowThroughFilter filter = FollowThroughFilter.read(parameters);
        Paging paging = Paging.read(parameters, SORTS, whole);
        AskedMoment asked = AskedMoment.read(parameters, clock);
        parameters.check();
        catchUp.with(asked.after(), VIEWS);

        FollowThroughReading.Found found = reading.find(reader, filter, asked.moment(), asked.day());
        Summary summary = new Figures(reader, filter, found).on(asked.day());
        List<FollowThroughRow> rows = WhoMayRead.reach(reader).countsOnly() ? List.of() : found.rows();
        String list = "follow-through %s %s %s".formatted(reader.person(), filter, asked.moment());
        Page<FollowThroughRow> page = paging.of(list, rows, cursors, row -> sortedBy(paging.sort(), row));
        return new Shown(page, summary, asked.day());
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
                row.moves(),
                row.status(),
                row.isOverdue(day),
                row.keptOn(),
                row.isKeptLate(),
                row.reason() != null,
                row.promiseConfirmed(),
                row.disputed(),
                row.events());
    }

    private String inWords(Opened text, Locale locale) {
        return switch (text) {
            case Opened.Words(String said, String salt) -> said;
            case Opened.Removed(LocalDate on, String authority) -> words.label(locale, "text.removed", on, authority);
            case Opened.Unreadable unreadable -> words.label(locale, "text.unreadable");
        };
    }

    CommitmentAnswer.Versioned one(
            Actor reader, PartnershipId partnership, CommitmentId commitment, Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, values);
        AskedMoment asked = AskedMoment.read(parameters, clock);
        parameters.check();
        catchUp.with(asked.after(), VIEWS);
        reach.one(reader, partnership);

        List<FollowThroughRow> rows =
                reading.find(reader, FollowThroughFilter.of(partnership), asked.moment(), asked.day()).rows().stream()
                        .filter(row -> row.commitment().equals(commitment))
                        .sorted(Comparator.comparingInt(FollowThroughRow::turn))
                        .toList();
        if (rows.isEmpty()) {
            throw new ThereIsNoSuchCommitment();
        }
        FollowThroughItems items = FollowThroughItems.open(texts, rows, reader.person(), asked.day());
        return new CommitmentAnswer.Versioned(
                catchUp.version(new FollowThrough(), rows.getFirst().stream()),
                new CommitmentAnswer(
                        commitment, partnership, rows.stream().map(items::of).toList()));
    }
}
