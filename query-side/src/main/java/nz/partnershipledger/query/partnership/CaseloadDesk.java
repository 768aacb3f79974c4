package nz.partnershipledger.query.partnership;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Found;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.list.Lists;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Sight;
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.LiveViews;
import nz.partnershipledger.query.live.Meanwhile;
import nz.partnershipledger.query.live.QueryStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Finds which partnerships someone looks after or takes part in, and what each of them needs. */
public final class CaseloadDesk {
    private static final String UNHEARD_SINCE = "unheardSince";

    /** About a school term. */
    private static final int WEEKS_UNHEARD = 10;

    private final PartnershipsInReach reach;
    private final Histories histories;
    private final LiveViews views;
    private final CatchUp catchUp;
    private final Promises promises;
    private final Meetings meetings;
    private final Differences differences;
    private final Reviews reviews;
    private final Silences silences;
    private final Behind behind;
    private final Opening opening;
    private final Lists lists;
    private final InstantSource clock;
    private final Listing<Caseload, CaseloadAnswer, CaseloadAnswer> caseload;

    CaseloadDesk(
            PartnershipsInReach reach,
            Histories histories,
            LiveViews views,
            CatchUp catchUp,
            Promises promises,
            Meetings meetings,
            Differences differences,
            Reviews reviews,
            Silences silences,
            Behind behind,
            Opening opening,
            Lists lists,
            QueryStore query) {
        this.reach = reach;
        this.histories = histories;
        this.views = views;
        this.catchUp = catchUp;
        this.promises = promises;
        this.meetings = meetings;
        this.differences = differences;
        this.reviews = reviews;
        this.silences = silences;
        this.behind = behind;
        this.opening = opening;
        this.lists = lists;
        this.clock = query.clock();
        this.caseload = list();
    }

    /** A caseload, and since which day an ākonga was to be heard. */
    private record Caseload(
            Actor reader, AskedMoment asked, @Nullable LocalDate said) implements Sight {
        LocalDate unheardSince() {
            return said == null ? asked.day().minusWeeks(WEEKS_UNHEARD) : said;
        }

        @Override
        public List<?> boundTo() {
            return said == null ? List.of() : List.of(said);
        }
    }

    private Listing<Caseload, CaseloadAnswer, CaseloadAnswer> list() {
        return new Listing<Caseload, CaseloadAnswer, CaseloadAnswer>(
                        lists,
                        "partnerships",
                        new Found<>(this::look, this::all),
                        CaseloadAnswer.class,
                        (sight, rows) -> row -> row)
                .narrowedTo("cluster", "Only this cluster, by code", Parameters::code, CaseloadAnswer::cluster)
                .narrowedTo("kura", "Only this school, by code", Parameters::code, CaseloadAnswer::kura)
                .narrowedTo(
                        "facilitator",
                        "Only those that this person facilitates",
                        Parameters.id(PersonId::new),
                        CaseloadAnswer::facilitator)
                .narrowedToAny(
                        "stage", "Only those in this element; may be repeated", Element.class, CaseloadAnswer::stage)
                .narrowed(
                        "needs",
                        "Only those that need this; may be repeated",
                        parameters -> parameters.several("needs", Parameters.oneOf(Need.class)),
                        (List<Need> needs, CaseloadAnswer row) ->
                                row.needs().stream().anyMatch(needs::contains))
                .narrowed(
                        UNHEARD_SINCE,
                        "Since which day an ākonga was to be heard, for UNHEARD; ten weeks if it is not said",
                        _ -> null,
                        (Object _, CaseloadAnswer _) -> true)
                .narrowedAmong(
                        "behind",
                        "Only those of which this figure of a report counts something, as a dashboard names it",
                        parameters -> parameters.one("behind", behind::read),
                        (String figure, Collection<CaseloadAnswer> _) -> {
                            Set<PartnershipId> counted = behind.partnerships(figure);
                            return row -> counted.contains(row.id());
                        })
                .sorted(
                        "needs (most overdue first, then most needs), label, nextHui, open or formedOn; with a hyphen before it the other way round")
                .by("needs", it -> List.of(-it.overdue(), -it.needs().size(), placeOfLabel(it)))
                .by("label", CaseloadDesk::placeOfLabel)
                .by("nextHui", CaseloadAnswer::nextHui)
                .by("open", CaseloadAnswer::open)
                .by("formedOn", CaseloadAnswer::formedOn)
                .then(CaseloadAnswer::id)
                .found(CaseloadAnswer::id, ReadingRule.THERE_IS_NO_SUCH_PARTNERSHIP::refusal)
                .columns("id", "label", "cluster", "kura", "kind", "tier", "facilitator", "formedOn", "partners")
                .columns("stage", "stageSince", "open", "overdue", "proposed", "unconfirmed")
                .columns("standingDisagreements", "toRevisit")
                .columns("changesAskedFor", "movedOften", "toReview", "difficulties", "quietWeeks")
                .columns("needs", "nextHui")
                .column("lastVoiceOfAkonga", it -> it.lastVoices().akonga())
                .column("lastVoiceOfWhanau", it -> it.lastVoices().whanau())
                .shown("label", "caseload.partnership")
                .shown("facilitator", "caseload.facilitator")
                .shown("kura", "table.kura")
                .shown("cluster", "table.cluster")
                .shown("kind", "table.around", "kind")
                .shown("tier", "table.tier", "tier")
                .shown("formedOn", "table.formed-on")
                .shown("partners", "table.partners")
                .shown("stage", "caseload.stage", "element")
                .shown("stageSince", "table.stage-since")
                .shown("open", "table.open")
                .shown("overdue", "table.overdue")
                .shown("needs", "caseload.needs", "need")
                .shown("nextHui", "caseload.next-hui")
                .shown("lastVoiceOfAkonga", "table.akonga-heard-on")
                .shown("lastVoiceOfWhanau", "table.whanau-heard-on");
    }

    private static String placeOfLabel(CaseloadAnswer answer) {
        return answer.label().place();
    }

    private Caseload look(Wanted wanted) {
        if (wanted.parameters().has("behind")) {
            WhoMayRead.reports(wanted.reader());
        }
        LocalDate since =
                wanted.parameters().one(UNHEARD_SINCE, wanted.parameters().date());
        AskedMoment asked = AskedMoment.read(wanted.parameters(), clock);
        catchUp.with(asked.after(), views.views().stream().map(LiveView::fold).toList());
        return new Caseload(wanted.reader(), asked, since);
    }

    /** They are sorted by their labels, of which only those on a page are shown. */
    private List<CaseloadAnswer> all(Caseload sight) {
        Meanwhile<Map<PartnershipId, Promises.Counts>> promised =
                Meanwhile.begun(() -> promises.counts(sight.reader(), sight.asked()));
        LocalDate day = sight.asked().day();
        Then then = at(sight.moment(), sight.reader());
        Meanwhile<Map<PartnershipId, Meetings.Told>> met =
                Meanwhile.begun(() -> meetings.of(then.rows(), then.history(), day));
        Meanwhile<Map<PartnershipId, Long>> silent =
                Meanwhile.begun(() -> silences.weeks(then.rows(), sight.reader().person(), then.history(), day));
        Map<PartnershipId, Differences.Counts> standing = differences.counts(then.rows(), then.history(), day);
        Map<PartnershipId, Long> toReview = reviews.due(then.rows(), then.history(), day);
        Map<PartnershipId, Promises.Counts> counts = promised.get();
        Map<PartnershipId, Meetings.Told> told = met.get();
        Map<PartnershipId, Long> quiet = silent.get();
        List<CaseloadAnswer> all = then.rows().stream()
                .map(it -> CaseloadAnswer.of(
                        it,
                        counts.getOrDefault(it.partnership(), Promises.Counts.NONE),
                        standing.getOrDefault(it.partnership(), Differences.Counts.NONE),
                        toReview.getOrDefault(it.partnership(), 0L),
                        told.getOrDefault(it.partnership(), Meetings.Told.NOTHING),
                        quiet.getOrDefault(it.partnership(), 0L),
                        sight.unheardSince()))
                .toList();
        opening.rank(sight.reader(), all.stream().map(CaseloadAnswer::label).toList());
        return all;
    }

    ResponseEntity<?> answer(Wanted wanted) {
        return caseload.answer(wanted);
    }

    /**
     * The partnerships that are asked for.
     *
     * @param whole whether the whole list is meant when no limit is given
     */
    public Page<CaseloadAnswer> list(Actor reader, Map<String, String[]> given, boolean whole) {
        return caseload.read(lists.wanted(reader, given), whole).page();
    }

    /**
     * Partnerships as they were at a moment.
     *
     * @param rows the partnerships
     * @param history what the reader may know of them then; null now
     */
    private record Then(List<PartnershipRow> rows, @Nullable List<Recorded<? extends LedgerEvent>> history) {}

    /** As they were at a moment; what was left, or had not begun, is not among them. */
    private Then at(Moment moment, Actor reader) {
        List<PartnershipRow> now = reach.readable(reader).stream()
                .filter(it -> !(WhoMayRead.relation(reader, it.standing()) instanceof Relation.FormerPartner))
                .toList();
        if (moment.isNow()) {
            return new Then(now, null);
        }
        List<Recorded<? extends LedgerEvent>> history =
                histories.of(reader, now.stream().map(PartnershipRow::standing).toList(), moment);
        return new Then(List.copyOf(Replay.of(new Partnerships(), history).all()), history);
    }
}
