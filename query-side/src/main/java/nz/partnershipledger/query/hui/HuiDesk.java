package nz.partnershipledger.query.hui;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
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

/** Finds the hui of a partnership, and says how each is prepared and what came of it. */
public final class HuiDesk {
    private static final List<Fold<?>> VIEWS = List.of(new Hui(), new Voices(), new Partnerships());

    private final PartnershipReading partnerships;
    private final ViewTable<HuiRow> table;
    private final ViewTable<VoiceRow> voices;
    private final SealedTexts sealed;
    private final Cursors cursors;
    private final Values values;
    private final InstantSource clock;

    /** Works with these; the clock is the ledger's. */
    public HuiDesk(
            PartnershipReading partnerships,
            ViewTable<HuiRow> table,
            ViewTable<VoiceRow> voices,
            SealedTexts sealed,
            Cursors cursors,
            Values values,
            InstantSource clock) {
        this.partnerships = partnerships;
        this.table = table;
        this.voices = voices;
        this.sealed = sealed;
        this.cursors = cursors;
        this.values = values;
        this.clock = clock;
    }

    /**
     * Hui as they are shown.
     *
     * @param version the version of the partnership's history
     * @param day the day looked at
     * @param page the hui
     */
    public record Listed(long version, LocalDate day, Page<HuiAnswer> page) {}

    /**
     * The hui of a partnership, the earliest first.
     *
     * @param whole whether the whole list is meant when no limit is given
     */
    public Listed list(Actor reader, PartnershipId partnership, Map<String, String[]> given, boolean whole) {
        Parameters parameters = new Parameters(given, values);
        List<HuiState> states = parameters.several("state", Parameters.oneOf(HuiState.class));
        Paging paging = Paging.read(parameters, List.of("at"), whole);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), VIEWS);
        Collection<HuiRow> all = seen.rows(table);
        List<HuiRow> wanted = all.stream()
                .filter(it -> states.isEmpty() || states.contains(it.state()))
                .sorted(Comparator.comparing(HuiRow::at)
                        .thenComparing(it -> it.hui().toString()))
                .toList();
        String list = "hui %s %s %s %s".formatted(reader.person(), partnership, states, seen.moment());
        Page<HuiRow> page =
                paging.ofOrdered(list, wanted, cursors, it -> it.hui().toString());
        return new Listed(
                seen.version(),
                seen.asked().day(),
                new Page<>(answers(page.items(), all, seen), page.nextCursor(), page.total()));
    }

    /**
     * One hui.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_HUI} if there is none that this reader may know of
     */
    public Shown<HuiAnswer> one(Actor reader, PartnershipId partnership, HuiId hui, Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, values);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), VIEWS);
        Collection<HuiRow> all = seen.rows(table);
        HuiRow row = all.stream()
                .filter(it -> it.hui().equals(hui))
                .findFirst()
                .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_HUI::refusal);
        return new Shown<>(seen.version(), answers(List.of(row), all, seen).getFirst());
    }

    private List<HuiAnswer> answers(List<HuiRow> rows, Collection<HuiRow> all, Seen seen) {
        Collection<VoiceRow> heard = seen.rows(voices);
        Texts texts = HuiTexts.open(sealed, rows);
        return rows.stream()
                .map(it -> answer(it, new HuiPreparation(it, all, heard, seen.then()), texts))
                .toList();
    }

    private static HuiAnswer answer(HuiRow row, HuiPreparation preparation, Texts texts) {
        HuiRow.Cancelled cancelled = row.cancelled();
        HuiRow.Minutes minutes = row.minutes();
        return new HuiAnswer(
                row.hui(),
                row.partnership(),
                row.purpose(),
                row.at(),
                texts.say(row.place()),
                row.facilitator(),
                row.minuteTaker(),
                row.agreedAt(),
                row.state(),
                row.calledOn(),
                row.postponed().stream()
                        .map(it -> new HuiAnswer.Postponed(it.from(), it.to(), texts.say(it.reason()), it.on()))
                        .toList(),
                cancelled == null
                        ? null
                        : new HuiAnswer.Cancelled(texts.say(cancelled.reason()), cancelled.next(), cancelled.on()),
                row.agenda().stream().map(it -> item(it, texts)).toList(),
                row.agendaShared(),
                said(row.barriersRemoved(), texts),
                row.openedOn(),
                row.heldOn(),
                row.present(),
                row.apologies(),
                row.confidentialityStatedOn(),
                minutes == null
                        ? null
                        : new HuiAnswer.Minutes(
                                texts.say(minutes.notes()), minutes.proofreaders(), minutes.on(), minutes.entry()),
                said(row.corrections(), texts),
                said(row.howItWas(), texts),
                preparation.readiness(),
                preparation.coverage(),
                preparation.shapedBy(),
                row.events(),
                links(row));
    }

    private static HuiAnswer.Item item(HuiRow.Item it, Texts texts) {
        return new HuiAnswer.Item(
                it.item(), it.part(), texts.say(it.text()), it.suggestedBy(), it.confirmed(), it.on());
    }

    private static List<HuiAnswer.Said> said(List<HuiRow.Said> said, Texts texts) {
        List<HuiAnswer.Said> answers = new ArrayList<>();
        for (HuiRow.Said it : said) {
            answers.add(
                    new HuiAnswer.Said(Texts.say(texts.read(it.text())), it.by(), it.confirmed(), it.on(), it.entry()));
        }
        return answers;
    }

    private static Map<String, String> links(HuiRow row) {
        String partnership = "/api/partnerships/" + row.partnership();
        Map<String, String> links = new HashMap<>(Map.of(
                "self", partnership + "/hui/" + row.hui(),
                "voices", partnership + "/voices?hui=" + row.hui(),
                "goingWell", partnership + "/going-well?hui=" + row.hui(),
                "difficulties", partnership + "/difficulties?hui=" + row.hui(),
                "recorded", partnership + "/timeline?hui=" + row.hui()));
        if (row.agreedAt() != null) {
            links.put("agreedAt", partnership + "/hui/" + row.agreedAt());
        }
        return links;
    }
}
