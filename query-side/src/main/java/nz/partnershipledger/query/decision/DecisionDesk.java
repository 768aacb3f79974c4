package nz.partnershipledger.query.decision;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
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

/** Finds what a partnership was to decide, who its people feel decides, and how its plan was amended; and says it. */
public final class DecisionDesk {
    static final List<String> COLUMNS = List.of(
            "decision",
            "question",
            "proposal",
            "proposedBy",
            "proposedOn",
            "area",
            "state",
            "toReview",
            "how",
            "decidedBy",
            "outcome",
            "decidedOn",
            "reviewOn",
            "events");
    static final List<String> PLAN_COLUMNS = List.of("position", "text", "by", "confirmed", "on");
    private static final List<Fold<?>> MATTERS = List.of(new Decisions(), new Partnerships());
    private static final List<Fold<?>> MAPS = List.of(new DecisionMaps(), new Partnerships());
    private static final List<Fold<?>> PLAN = List.of(new PlanAmendments(), new Partnerships());

    private final PartnershipReading partnerships;
    private final Tables tables;
    private final SealedTexts sealed;
    private final Cursors cursors;
    private final Values values;
    private final Words words;
    private final InstantSource clock;

    /** The tables that are looked in. */
    public record Tables(
            ViewTable<DecisionRow> matters, ViewTable<DecisionMapRow> maps, ViewTable<PlanAmendmentRow> plan) {}

    /** Works with these; the clock is the ledger's. */
    public DecisionDesk(
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

    private record Found(Seen seen, Page<DecisionRow> page, DecisionTexts texts) {}

    /** The matters that are asked for. */
    public Shown<Page<DecisionAnswer>> decisions(Actor reader, PartnershipId partnership, Map<String, String[]> given) {
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
        List<DecisionState> states = parameters.several("state", Parameters.oneOf(DecisionState.class));
        List<DecisionArea> areas = parameters.several("area", Parameters.oneOf(DecisionArea.class));
        Paging paging = Paging.read(parameters, List.of("-proposedOn", "decidedOn"), whole);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), MATTERS);
        List<DecisionRow> matters = seen.rows(tables.matters()).stream()
                .filter(it -> states.isEmpty() || states.contains(it.state()))
                .filter(it -> areas.isEmpty() || (it.area() != null && areas.contains(it.area())))
                .toList();
        String list = "decisions %s %s %s %s %s".formatted(reader.person(), partnership, states, areas, seen.moment());
        Page<DecisionRow> page = paging.of(list, matters, cursors, it -> sortedBy(paging.sort(), it));
        return new Found(seen, page, DecisionTexts.open(sealed, page.items()));
    }

    private static String sortedBy(String sort, DecisionRow row) {
        Object day = sort.equals("decidedOn")
                ? (row.made() == null ? "~" : row.made().saidOn())
                : row.proposedOn();
        return "%s %019d".formatted(day, row.events().getFirst());
    }

    private List<@Nullable Object> cells(DecisionRow row, Found found, Locale locale) {
        Texts texts = found.texts().texts();
        DecisionRow.Made made = row.made();
        return Arrays.asList(
                row.decision(),
                Texts.inWords(texts.read(row.question()), words, locale),
                Texts.inWords(texts.read(row.proposal()), words, locale),
                row.proposedBy(),
                row.proposedOn(),
                row.area(),
                row.state(),
                row.isToBeReviewed(found.seen().asked().day()),
                made == null ? null : made.how(),
                made == null ? null : DecisionTexts.inOrder(made.people()),
                made == null ? null : Texts.inWords(texts.read(made.outcome()), words, locale),
                made == null ? null : made.saidOn(),
                made == null ? null : made.reviewOn(),
                row.events());
    }

    /**
     * One matter.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_DECISION} if there is none that this reader may know of
     */
    public Shown<DecisionAnswer> decision(
            Actor reader, PartnershipId partnership, DecisionId decision, Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, values);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), MATTERS);
        DecisionRow row = seen.rows(tables.matters()).stream()
                .filter(it -> it.decision().equals(decision))
                .findFirst()
                .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_DECISION::refusal);
        return new Shown<>(
                seen.version(),
                DecisionTexts.open(sealed, List.of(row)).say(row, seen.asked().day()));
    }

    /** The decision maps, the latest first. */
    public Shown<Page<DecisionMapAnswer>> maps(Actor reader, PartnershipId partnership, Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, values);
        PersonId by = parameters.one("by", Parameters.id(PersonId::new));
        Paging paging = Paging.read(parameters, List.of("-on"), false);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), MAPS);
        List<DecisionMapRow> rows = List.copyOf(seen.rows(tables.maps()));
        List<DecisionMapRow> latest = DecisionMapRow.latest(rows);
        String list = "decision-maps %s %s %s %s".formatted(reader.person(), partnership, by, seen.moment());
        Page<DecisionMapRow> page = paging.of(
                list,
                rows.stream().filter(it -> by == null || it.person().equals(by)).toList(),
                cursors,
                it -> "%s %019d".formatted(it.drawnOn(), it.entry()));
        return new Shown<>(
                seen.version(),
                new Page<>(
                        page.items().stream().map(it -> answer(it, latest)).toList(), page.nextCursor(), page.total()));
    }

    /**
     * One decision map.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_DECISION_MAP} if there is none that this reader may know of
     */
    Shown<DecisionMapAnswer> map(
            Actor reader, PartnershipId partnership, DecisionMapId map, Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, values);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), MAPS);
        Collection<DecisionMapRow> rows = seen.rows(tables.maps());
        return rows.stream()
                .filter(it -> it.map().equals(map))
                .findFirst()
                .map(it -> new Shown<>(seen.version(), answer(it, DecisionMapRow.latest(rows))))
                .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_DECISION_MAP::refusal);
    }

    private static DecisionMapAnswer answer(DecisionMapRow row, List<DecisionMapRow> latest) {
        return new DecisionMapAnswer(
                row.map(),
                row.partnership(),
                row.person(),
                row.areas(),
                row.confirmed(),
                row.drawnOn(),
                latest.contains(row));
    }

    /** How the plan was amended, the latest first. */
    public Shown<Page<PlanAmendmentAnswer>> plan(
            Actor reader, PartnershipId partnership, Map<String, String[]> given, boolean whole) {
        Parameters parameters = new Parameters(given, values);
        Paging paging = Paging.read(parameters, List.of("-on"), whole);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), PLAN);
        String list = "plan %s %s %s".formatted(reader.person(), partnership, seen.moment());
        Page<PlanAmendmentRow> page = paging.of(
                list,
                List.copyOf(seen.rows(tables.plan())),
                cursors,
                it -> "%s %019d".formatted(it.amendedOn(), it.entry()));
        Texts texts = opened(page.items());
        return new Shown<>(
                seen.version(),
                new Page<>(
                        page.items().stream().map(it -> answer(it, texts)).toList(), page.nextCursor(), page.total()));
    }

    /**
     * One amendment of the plan.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_ENTRY} if there is none at this position that this reader may know of
     */
    Shown<PlanAmendmentAnswer> amendment(
            Actor reader, PartnershipId partnership, long position, Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, values);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), PLAN);
        return seen.rows(tables.plan()).stream()
                .filter(it -> it.entry() == position)
                .findFirst()
                .map(it -> new Shown<>(seen.version(), answer(it, opened(List.of(it)))))
                .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_ENTRY::refusal);
    }

    private Texts opened(List<PlanAmendmentRow> rows) {
        return Texts.open(
                sealed,
                rows.stream()
                        .map(it -> new SealedTexts.Placed(it.partnership(), it.text()))
                        .toList());
    }

    private static PlanAmendmentAnswer answer(PlanAmendmentRow row, Texts texts) {
        return new PlanAmendmentAnswer(
                row.entry(), Texts.say(texts.read(row.text())), row.person(), row.confirmed(), row.amendedOn());
    }
}
