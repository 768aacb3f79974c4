package nz.partnershipledger.query.disagreement;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Paging;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Shown;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.PartnershipReading.Seen;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Finds what is seen differently in a partnership and what words mean there, and says it. */
public final class DisagreementDesk {
    static final List<String> COLUMNS = List.of(
            "disagreement",
            "topic",
            "about",
            "between",
            "raisedBy",
            "raisedOn",
            "state",
            "revisitOn",
            "toRevisit",
            "events");
    static final List<String> WORD_COLUMNS = List.of("position", "word", "meaning", "by", "confirmed", "on");
    private static final List<Fold<?>> DIFFERENCES = List.of(new Disagreements(), new Guesses(), new Partnerships());
    private static final List<Fold<?>> WORDS = List.of(new Glossary(), new Partnerships());

    private final PartnershipReading partnerships;
    private final Tables tables;
    private final SealedTexts sealed;
    private final Cursors cursors;
    private final Values values;
    private final Words words;
    private final InstantSource clock;

    /** The tables that are looked in. */
    public record Tables(
            ViewTable<DisagreementRow> differences, ViewTable<GuessRow> guesses, ViewTable<GlossaryRow> glossary) {}

    /** Works with these; the clock is the ledger's. */
    public DisagreementDesk(
            PartnershipReading partnerships,
            Tables tables,
            SealedTexts sealed,
            Cursors cursors,
            Values values,
            Words words,
            InstantSource clock) {
        this.partnerships = partnerships;
        this.tables = tables;
        this.sealed = sealed;
        this.cursors = cursors;
        this.values = values;
        this.words = words;
        this.clock = clock;
    }

    private record Found(Seen seen, Page<DisagreementRow> page, DisagreementTexts texts) {}

    /** The differences that are asked for. */
    public Shown<Page<DisagreementAnswer>> disagreements(
            Actor reader, PartnershipId partnership, Map<String, String[]> given) {
        Found found = find(reader, partnership, given, false);
        return new Shown<>(
                found.seen().version(),
                new Page<>(
                        found.page().items().stream()
                                .map(it -> found.texts()
                                        .say(it, found.seen().asked().day()))
                                .toList(),
                        found.page().nextCursor(),
                        found.page().total()));
    }

    /** The same as a table. */
    List<List<@Nullable Object>> table(
            Actor reader, PartnershipId partnership, Map<String, String[]> given, Locale locale) {
        Found found = find(reader, partnership, given, true);
        return found.page().items().stream().map(it -> cells(it, found, locale)).toList();
    }

    private Found find(Actor reader, PartnershipId partnership, Map<String, String[]> given, boolean whole) {
        Parameters parameters = new Parameters(given, values);
        List<DisagreementState> states = parameters.several("state", Parameters.oneOf(DisagreementState.class));
        List<DisagreementAbout> abouts = parameters.several("about", Parameters.oneOf(DisagreementAbout.class));
        Paging paging = Paging.read(parameters, List.of("-raisedOn", "revisitOn"), whole);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), DIFFERENCES);
        List<DisagreementRow> differences = seen.rows(tables.differences()).stream()
                .filter(it -> states.isEmpty() || states.contains(it.state()))
                .filter(it -> abouts.isEmpty() || abouts.contains(it.about()))
                .toList();
        String list =
                "disagreements %s %s %s %s %s".formatted(reader.person(), partnership, states, abouts, seen.moment());
        Page<DisagreementRow> page = paging.of(list, differences, cursors, it -> sortedBy(paging.sort(), it));
        return new Found(seen, page, DisagreementTexts.open(sealed, page.items(), List.of()));
    }

    private static String sortedBy(String sort, DisagreementRow row) {
        Object day = sort.equals("revisitOn") ? (row.revisitOn() == null ? "~" : row.revisitOn()) : row.raisedOn();
        return "%s %019d".formatted(day, row.events().getFirst());
    }

    private List<@Nullable Object> cells(DisagreementRow row, Found found, Locale locale) {
        return Arrays.asList(
                row.disagreement(),
                Texts.inWords(found.texts().texts().read(row.topic()), words, locale),
                row.about(),
                row.people().stream()
                        .sorted(Comparator.comparing(PersonId::toString))
                        .toList(),
                row.raisedBy(),
                row.raisedOn(),
                row.state(),
                row.revisitOn(),
                row.isToBeRevisited(found.seen().asked().day()),
                row.events());
    }

    private static DisagreementRow row(Seen seen, ViewTable<DisagreementRow> table, DisagreementId disagreement) {
        return seen.rows(table).stream()
                .filter(it -> it.disagreement().equals(disagreement))
                .findFirst()
                .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_DISAGREEMENT::refusal);
    }

    /** The guesses that this reader may read: those that they made, or that were shown to them. */
    private List<GuessRow> guesses(Actor reader, Seen seen) {
        return seen.rows(tables.guesses()).stream()
                .filter(it -> it.isFor(reader.person()))
                .sorted(Comparator.comparing(it -> it.guess().toString()))
                .toList();
    }

    /**
     * One difference.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_DISAGREEMENT} if there is none that this reader may know of
     */
    public Shown<DisagreementAnswer> disagreement(
            Actor reader, PartnershipId partnership, DisagreementId disagreement, Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, values);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), DIFFERENCES);
        DisagreementRow row = row(seen, tables.differences(), disagreement);
        return new Shown<>(
                seen.version(),
                DisagreementTexts.open(sealed, List.of(row), List.of())
                        .say(row, seen.asked().day()));
    }

    /**
     * The net-'works' grid of one difference.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_DISAGREEMENT} if there is none that this reader may know of
     */
    public Shown<GridAnswer> grid(
            Actor reader, PartnershipId partnership, DisagreementId disagreement, Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, values);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), DIFFERENCES);
        DisagreementRow row = row(seen, tables.differences(), disagreement);
        List<GuessRow> guesses = guesses(reader, seen);
        DisagreementTexts texts = DisagreementTexts.open(sealed, List.of(row), guesses);
        return new Shown<>(
                seen.version(),
                new GridAnswer(
                        disagreement,
                        texts.said(row.topic()),
                        Grid.of(row, seen.then(), guesses).columns().stream()
                                .map(it -> column(it, texts))
                                .toList()));
    }

    private static GridAnswer.Column column(Grid.Column it, DisagreementTexts texts) {
        DisagreementRow.Held held = it.held();
        Texts opened = texts.texts();
        return new GridAnswer.Column(
                it.person(),
                it.role(),
                held == null ? null : held.confirmed(),
                held == null ? null : held.saidOn(),
                GridAnswer.Cell.of(held == null ? null : opened.say(held.seen().explanation())),
                GridAnswer.Cell.of(held == null ? null : opened.say(held.seen().intervention())),
                GridAnswer.Cell.of(held == null ? null : opened.say(held.seen().responsibility())),
                it.guesses().stream().map(texts::say).toList());
    }

    /**
     * One guess.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_DISAGREEMENT} if there is no such difference that this reader may know of
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_GUESS} if there is none that this reader may know of
     */
    Shown<GridAnswer.Guess> guess(
            Actor reader,
            PartnershipId partnership,
            DisagreementId disagreement,
            GuessId guess,
            Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, values);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), DIFFERENCES);
        row(seen, tables.differences(), disagreement);
        GuessRow row = guesses(reader, seen).stream()
                .filter(it -> it.disagreement().equals(disagreement))
                .filter(it -> it.guess().equals(guess))
                .findFirst()
                .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_GUESS::refusal);
        return new Shown<>(
                seen.version(),
                DisagreementTexts.open(sealed, List.of(), List.of(row)).say(row));
    }

    /** What words mean to people, in the order in which they said so. */
    public Shown<Page<WordAnswer>> words(
            Actor reader, PartnershipId partnership, Map<String, String[]> given, boolean whole) {
        Parameters parameters = new Parameters(given, values);
        Paging paging = Paging.read(parameters, List.of("position"), whole);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), WORDS);
        String list = "words %s %s %s".formatted(reader.person(), partnership, seen.moment());
        Page<GlossaryRow> page = paging.of(
                list, List.copyOf(seen.rows(tables.glossary())), cursors, it -> "%019d".formatted(it.entry()));
        Texts texts = opened(page.items());
        return new Shown<>(
                seen.version(),
                new Page<>(
                        page.items().stream().map(it -> answer(it, texts)).toList(), page.nextCursor(), page.total()));
    }

    private Texts opened(List<GlossaryRow> rows) {
        return Texts.open(
                sealed,
                rows.stream()
                        .flatMap(it -> Stream.of(it.word(), it.meaning())
                                .map(text -> new SealedTexts.Placed(it.partnership(), text)))
                        .toList());
    }

    private static WordAnswer answer(GlossaryRow row, Texts texts) {
        return new WordAnswer(
                row.entry(),
                Texts.say(texts.read(row.word())),
                Texts.say(texts.read(row.meaning())),
                row.person(),
                row.confirmed(),
                row.saidOn());
    }
}
