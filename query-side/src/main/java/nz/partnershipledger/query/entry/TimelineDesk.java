package nz.partnershipledger.query.entry;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Paging;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.PartnershipReading.Seen;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.person.People;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Finds the entries of a partnership that are asked for, and tells them. */
public final class TimelineDesk {
    private static final List<Fold<?>> VIEWS = List.of(new Timeline(), new Partnerships(), new People());
    private static final List<String> FEATURES =
            Stream.of(Feature.values()).map(Feature::word).toList();

    private final PartnershipReading partnerships;
    private final TimelineReading timeline;
    private final Names names;
    private final SealedTexts sealed;
    private final Words words;
    private final Cursors cursors;
    private final Values values;
    private final InstantSource clock;

    /** Works with these; the clock is the ledger's. */
    public TimelineDesk(
            PartnershipReading partnerships,
            TimelineReading timeline,
            Names names,
            SealedTexts sealed,
            Words words,
            Cursors cursors,
            Values values,
            InstantSource clock) {
        this.partnerships = partnerships;
        this.timeline = timeline;
        this.names = names;
        this.sealed = sealed;
        this.words = words;
        this.cursors = cursors;
        this.values = values;
        this.clock = clock;
    }

    /**
     * Entries that were asked for.
     *
     * @param version the version of the history
     * @param page the entries
     */
    public record Entries(long version, Page<EntryAnswer> page) {}

    /**
     * A partnership's time line.
     *
     * @param locale the language in which it is told
     * @param whole whether the whole of it is meant when no limit is given
     */
    public Entries timeline(
            Actor reader, PartnershipId partnership, Map<String, String[]> given, Locale locale, boolean whole) {
        Parameters parameters = new Parameters(given, values);
        Filter filter = Filter.read(parameters);
        Paging paging = Paging.read(parameters, List.of("position", "on"), whole);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), VIEWS);

        List<TimelineRow> readable = timeline.of(reader, seen);
        CameUpAt cameUp = CameUpAt.of(filter.hui(), readable);
        List<TimelineRow> wanted = readable.stream()
                .filter(filter::wants)
                .filter(it -> filter.hui() == null || cameUp.holds(it))
                .sorted(
                        paging.sort().equals("on")
                                ? Comparator.comparing(TimelineRow::happenedOn).thenComparingLong(TimelineRow::position)
                                : Comparator.comparingLong(TimelineRow::position))
                .toList();
        String list = "timeline %s %s %s %s".formatted(reader.person(), partnership, filter, seen.moment());
        Page<TimelineRow> page = paging.ofOrdered(list, wanted, cursors, it -> Long.toString(it.position()));
        Telling telling = telling(readable, page.items(), seen, locale);
        List<EntryAnswer> entries = page.items().stream().map(telling::tell).toList();
        return new Entries(seen.version(), new Page<>(entries, page.nextCursor(), page.total()));
    }

    /**
     * One entry, told in this language.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_ENTRY} if there is none that this reader may know of
     */
    public EntryAnswer entry(
            Actor reader, PartnershipId partnership, long position, Map<String, String[]> given, Locale locale) {
        Parameters parameters = new Parameters(given, values);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), VIEWS);
        List<TimelineRow> readable = timeline.of(reader, seen);
        TimelineRow row = readable.stream()
                .filter(it -> it.position() == position)
                .findFirst()
                .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_ENTRY::refusal);
        return telling(readable, List.of(row), seen, locale).tell(row);
    }

    private Telling telling(List<TimelineRow> readable, List<TimelineRow> told, Seen seen, Locale locale) {
        return new Telling(readable, told, seen.moment(), locale, words, names, sealed);
    }

    private record Filter(
            List<String> features,
            @Nullable CommitmentId commitment,
            @Nullable HuiId hui,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        static Filter read(Parameters parameters) {
            return new Filter(
                    parameters.several("feature", Parameters.oneOf(FEATURES)),
                    parameters.one("commitment", Parameters.id(CommitmentId::new)),
                    parameters.one("hui", Parameters.id(HuiId::new)),
                    parameters.one("from", parameters.date()),
                    parameters.one("to", parameters.date()));
        }

        boolean wants(TimelineRow row) {
            return (features.isEmpty() || features.contains(row.feature().word()))
                    && (commitment == null || Objects.equals(commitment, row.commitment()))
                    && (from == null || !row.happenedOn().isBefore(from))
                    && (to == null || !row.happenedOn().isAfter(to));
        }
    }

    /**
     * What was recorded at a hui: its own entries, what came up at it, and what became of that on the same day.
     *
     * @param hui the hui
     * @param days the day on which each promise, decision or difference came up at it
     */
    private record CameUpAt(@Nullable HuiId hui, Map<UUID, LocalDate> days) {
        static CameUpAt of(@Nullable HuiId hui, List<TimelineRow> readable) {
            Map<UUID, LocalDate> days = new HashMap<>();
            for (TimelineRow row : readable) {
                UUID thing = row.thing();
                if (hui != null && hui.equals(row.hui()) && thing != null) {
                    days.put(thing, row.happenedOn());
                }
            }
            return new CameUpAt(hui, days);
        }

        boolean holds(TimelineRow row) {
            UUID thing = row.thing();
            return Objects.equals(hui, row.hui())
                    || (thing != null && row.happenedOn().equals(days.get(thing)));
        }
    }
}
