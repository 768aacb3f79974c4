package nz.partnershipledger.query.partnership;

import java.text.Collator;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Paging;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Finds which partnerships someone looks after or takes part in, and what each of them needs. */
public final class CaseloadDesk {
    private final PartnershipsInReach reach;
    private final Histories histories;
    private final CatchUp catchUp;
    private final Promises promises;
    private final Meetings meetings;
    private final List<Fold<?>> views;
    private final SealedTexts sealed;
    private final Cursors cursors;
    private final Values values;
    private final InstantSource clock;

    CaseloadDesk(
            PartnershipsInReach reach,
            Histories histories,
            CatchUp catchUp,
            Promises promises,
            Meetings meetings,
            List<Fold<?>> views,
            SealedTexts sealed,
            Cursors cursors,
            Values values,
            InstantSource clock) {
        this.reach = reach;
        this.histories = histories;
        this.catchUp = catchUp;
        this.promises = promises;
        this.meetings = meetings;
        this.views = views;
        this.sealed = sealed;
        this.cursors = cursors;
        this.values = values;
        this.clock = clock;
    }

    /**
     * The partnerships that are asked for.
     *
     * @param whole whether the whole list is meant when no limit is given
     */
    public Page<CaseloadAnswer> list(Actor reader, Map<String, String[]> given, boolean whole) {
        Parameters parameters = new Parameters(given, values);
        Filter filter = Filter.read(parameters);
        Paging paging = Paging.read(parameters, List.of("needs", "label", "formedOn"), whole);
        AskedMoment asked = AskedMoment.read(parameters, clock);
        catchUp.with(asked.after(), views);

        Map<PartnershipId, Promises.Counts> counts = promises.counts(reader, asked);
        Then then = at(asked.moment(), reader);
        List<PartnershipRow> rows = then.rows();
        Map<PartnershipId, Meetings.Told> told = meetings.of(rows, then.history(), asked.day());
        Texts labels = Texts.open(
                sealed,
                rows.stream()
                        .map(it -> new SealedTexts.Placed(it.partnership(), it.label()))
                        .toList());
        List<CaseloadAnswer> all = rows.stream()
                .map(it -> CaseloadAnswer.of(
                        it,
                        Texts.say(labels.read(it.label())),
                        counts.getOrDefault(it.partnership(), Promises.Counts.NONE),
                        told.getOrDefault(it.partnership(), Meetings.Told.NOTHING)))
                .filter(filter::wants)
                .sorted(order(paging.sort()))
                .toList();
        String list = "partnerships %s %s %s".formatted(reader.person(), filter, asked.moment());
        return paging.ofOrdered(list, all, cursors, it -> it.id().toString());
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

    private static Comparator<CaseloadAnswer> order(String sort) {
        Comparator<CaseloadAnswer> byLabel =
                Comparator.comparing((CaseloadAnswer it) -> it.label().toString(), Collator.getInstance(Languages.MI));
        Comparator<CaseloadAnswer> order = switch (sort) {
            case "label" -> byLabel;
            case "formedOn" -> Comparator.comparing(CaseloadAnswer::formedOn);
            default ->
                Comparator.comparingLong(CaseloadAnswer::overdue)
                        .thenComparingInt(it -> it.needs().size())
                        .reversed()
                        .thenComparing(byLabel);
        };
        return order.thenComparing(it -> it.id().toString());
    }

    private record Filter(
            @Nullable String cluster,
            @Nullable String kura,
            @Nullable PersonId facilitator,
            List<Element> stages,
            List<Need> needs) {
        static Filter read(Parameters parameters) {
            return new Filter(
                    parameters.one("cluster", Parameters::code),
                    parameters.one("kura", Parameters::code),
                    parameters.one("facilitator", Parameters.id(PersonId::new)),
                    parameters.several("stage", Parameters.oneOf(Element.class)),
                    parameters.several("needs", Parameters.oneOf(Need.class)));
        }

        boolean wants(CaseloadAnswer row) {
            return (cluster == null || cluster.equals(row.cluster()))
                    && (kura == null || kura.equals(row.kura()))
                    && (facilitator == null || facilitator.equals(row.facilitator()))
                    && (stages.isEmpty() || (row.stage() != null && stages.contains(row.stage())))
                    && (needs.isEmpty() || row.needs().stream().anyMatch(needs::contains));
        }
    }
}
