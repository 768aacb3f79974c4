package nz.partnershipledger.query.entry;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.entry.TimelineReading.Dated;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Found;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.list.Lists;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Sight;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.Seen;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.person.People;
import nz.partnershipledger.store.LedgerEvents;
import org.springframework.http.ResponseEntity;

/** Finds the entries of a partnership that are asked for, and tells them in the language of whoever reads them. */
public final class TimelineDesk {
    private static final List<String> FEATURES =
            Stream.of(Feature.values()).map(Feature::word).toList();

    private final PartnershipReading partnerships;
    private final InstantSource clock;
    private final Names names;
    private final Opening opening;
    private final LedgerEvents ledger;
    private final Words words;
    private final Listing<InLanguage, TimelineRow, EntryAnswer> entries;

    /** Reads partnerships so. */
    public TimelineDesk(
            PartnershipReading partnerships, Lists lists, Names names, Words words, Opening opening, QueryStore query) {
        this.partnerships = partnerships;
        this.clock = query.clock();
        this.names = names;
        this.opening = opening;
        this.ledger = query.events();
        this.words = words;
        entries = new Listing<>(
                        lists,
                        "timeline",
                        new Found<>(
                                wanted -> new InLanguage(
                                        partnerships.look(wanted, new Timeline(), new People(), new Answers()),
                                        wanted.locale()),
                                told -> TimelineReading.of(told.seen())),
                        EntryAnswer.class,
                        (told, rows) -> telling(told, rows)::tell)
                .narrowed(
                        "feature",
                        "Only entries of this feature; may be repeated",
                        parameters -> parameters.several("feature", Parameters.oneOf(FEATURES)),
                        (List<String> features, TimelineRow row) ->
                                features.contains(row.feature().word()))
                .narrowedTo(
                        "commitment",
                        "Only entries about this promise",
                        Parameters.id(CommitmentId::new),
                        TimelineRow::commitment)
                .narrowedAmong(
                        "hui",
                        "Only entries about this hui, what came up at it, and what became of that on the same day",
                        parameters -> parameters.one("hui", Parameters.id(HuiId::new)),
                        (HuiId hui, Collection<TimelineRow> readable) -> CameUpAt.of(hui, readable)::holds)
                .narrowed(
                        "from",
                        "What happened on this day or later",
                        parameters -> parameters.one("from", parameters.date()),
                        (LocalDate from, TimelineRow row) -> !row.happenedOn().isBefore(from))
                .narrowed(
                        "to",
                        "What happened on this day or earlier",
                        parameters -> parameters.one("to", parameters.date()),
                        (LocalDate to, TimelineRow row) -> !row.happenedOn().isAfter(to))
                .sorted("position or on; with a hyphen before it the greatest comes first")
                .by("position", TimelineRow::position)
                .by("on", TimelineRow::happenedOn)
                .then(TimelineRow::position)
                .found(TimelineRow::position, ReadingRule.THERE_IS_NO_SUCH_ENTRY::refusal)
                .columns("position", "version", "recordedAt", "on", "type", "feature", "actor", "recordedFor")
                .columns("summary")
                .shown("on", "table.day")
                .shown("type", "table.kind", "event")
                .shown("summary", "table.what-happened")
                .shown("actor", "promise.recorded")
                .shown("recordedFor", "entry.recorded-for")
                .shown("recordedAt", "entry.recorded");
    }

    /** A partnership whose entries are told in this language. */
    record InLanguage(Seen seen, Locale locale) implements Sight {
        @Override
        public Actor reader() {
            return seen.reader();
        }

        @Override
        public AskedMoment asked() {
            return seen.asked();
        }

        @Override
        public PartnershipId partnership() {
            return seen.partnership();
        }

        @Override
        public List<?> boundTo() {
            return seen.boundTo();
        }

        @Override
        public <T> ResponseEntity<T> overHttp(T answer) {
            return answer instanceof EntryAnswer entry
                    ? ResponseEntity.ok().eTag(Long.toString(entry.version())).body(answer)
                    : seen.overHttp(answer);
        }
    }

    private Telling telling(InLanguage told, List<TimelineRow> rows) {
        return new Telling(
                TimelineReading.of(told.seen()),
                rows,
                AnswersReading.of(told.seen()),
                told.moment(),
                told.locale(),
                words,
                names,
                Within.one(told.reader(), told.seen().partnership()),
                ledger,
                opening);
    }

    Listing<InLanguage, TimelineRow, EntryAnswer> entries() {
        return entries;
    }

    /** A partnership's time line, told in this language; all of it unless a limit is given. */
    public Page<EntryAnswer> timeline(Seen seen, Map<String, String[]> given, Locale locale) {
        return entries.page(new InLanguage(seen, locale), given);
    }

    /**
     * A partnership as it is now, of which no more is read than what these entries say and what was said of that: a long history costs no more
     * than a short one.
     */
    Seen asking(Actor reader, PartnershipId partnership, Collection<AnswerRow> asked) {
        return around(
                now(reader, partnership),
                asked.stream().map(AnswerRow::entry).toArray(Long[]::new),
                asked.stream().map(AnswerRow::version).toArray(Long[]::new),
                new Long[0],
                asked.stream().flatMap(it -> Stream.ofNullable(it.thing())).toArray(UUID[]::new),
                new UUID[0]);
    }

    /** The same, with what these entries are about. */
    Seen telling(Actor reader, PartnershipId partnership, Collection<TimelineRow> told) {
        return around(now(reader, partnership), told);
    }

    private Seen now(Actor reader, PartnershipId partnership) {
        return partnerships.look(
                reader, partnership, new AskedMoment.Unplaced(AskedMoment.now(clock), null), List.of(new Timeline()));
    }

    private static Seen around(Seen seen, Collection<TimelineRow> told) {
        return around(
                seen,
                told.stream().map(TimelineRow::position).toArray(Long[]::new),
                told.stream().map(TimelineRow::version).toArray(Long[]::new),
                told.stream().flatMap(it -> Stream.ofNullable(it.about())).toArray(Long[]::new),
                told.stream().flatMap(it -> Stream.ofNullable(it.thing())).toArray(UUID[]::new),
                // Who confirms what names no entry confirms what was written down for them.
                told.stream()
                        .filter(it -> it.about() == null && it.thing() == null)
                        .map(it -> it.recorder().value())
                        .toArray(UUID[]::new));
    }

    private static Seen around(
            Seen seen, Long[] entries, Long[] versions, Long[] about, UUID[] things, UUID[] recordedFor) {
        seen.rows(new Answers(), table -> table.where("entry = ANY (?)", (Object) entries));
        seen.rows(
                new Timeline(),
                table -> table.where(
                        TimelineReading.OF_NOBODY_ELSE + " AND (position = ANY (?) OR about = ANY (?)"
                                + " OR version = ANY (?) OR commitment = ANY (?) OR matter = ANY (?)"
                                + " OR recorded_for = ANY (?))",
                        seen.partnership().value(),
                        seen.reader().person().value(),
                        entries,
                        versions,
                        about,
                        things,
                        things,
                        recordedFor));
        return seen;
    }

    /**
     * What happened last, the last first, told in this language: a long history costs little more than a short one.
     *
     * @param most how many entries at most
     */
    public List<EntryAnswer> latest(Seen seen, int most, Locale locale) {
        List<Long> last = TimelineReading.dated(seen).stream()
                .sorted(Comparator.comparing(Dated::happenedOn)
                        .thenComparingLong(Dated::position)
                        .reversed())
                .limit(most)
                .map(Dated::position)
                .toList();
        Seen told = seen.knows(new Timeline())
                ? seen
                : around(
                        seen.anew(),
                        seen.fromTable(
                                new Timeline(),
                                table -> table.where("position = ANY (?)", (Object) last.toArray(Long[]::new))));
        return told(told, last, locale).stream()
                .sorted(Comparator.comparingInt(it -> last.indexOf(it.position())))
                .toList();
    }

    /** These entries of it, as far as the reader may know them, told in this language. */
    public List<EntryAnswer> told(Seen seen, Collection<Long> positions, Locale locale) {
        List<TimelineRow> rows = TimelineReading.of(seen).stream()
                .filter(it -> positions.contains(it.position()))
                .toList();
        Telling telling = telling(new InLanguage(seen, locale), rows);
        return rows.stream().map(telling::tell).toList();
    }

    /**
     * One entry, told in this language.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_ENTRY} if there is none that this reader may know of
     */
    public EntryAnswer entry(Seen seen, long position, Locale locale) {
        return entries.one(new InLanguage(seen, locale), position);
    }

    /**
     * What was recorded at a hui: its own entries, what came up at it, and what became of that on the same day.
     *
     * @param hui the hui
     * @param days the day on which each promise, decision or difference came up at it
     */
    private record CameUpAt(HuiId hui, Map<UUID, LocalDate> days) {
        static CameUpAt of(HuiId hui, Collection<TimelineRow> readable) {
            Map<UUID, LocalDate> days = new HashMap<>();
            for (TimelineRow row : readable) {
                UUID thing = row.thing();
                if (hui.equals(row.hui()) && thing != null) {
                    days.put(thing, row.happenedOn());
                }
            }
            return new CameUpAt(hui, days);
        }

        boolean holds(TimelineRow row) {
            UUID thing = row.thing();
            return hui.equals(row.hui()) || (thing != null && row.happenedOn().equals(days.get(thing)));
        }
    }
}
