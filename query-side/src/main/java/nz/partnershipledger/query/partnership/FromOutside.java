package nz.partnershipledger.query.partnership;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.Outside;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;
import org.springframework.dao.DataAccessException;

/** Knows who is outside of which partnership, and which reasons they gave. */
final class FromOutside implements Outside {
    private final ViewTable<PartnershipRow> table;
    private final Readings readings;
    private final SealedTexts texts;
    private final InstantSource clock;

    FromOutside(ViewTables tables, Readings readings, QueryStore query) {
        this.table = tables.of(new Partnerships());
        this.readings = readings;
        this.texts = query.texts();
        this.clock = query.clock();
    }

    @Override
    public Map<PartnershipId, Openness> openness(Actor reader, Collection<PartnershipId> partnerships) {
        Set<String> clusters = WhoMayRead.readsFromOutside(reader);
        if (clusters.isEmpty() || partnerships.isEmpty()) {
            return partnerships.stream()
                    .distinct()
                    .collect(Collectors.toMap(Function.identity(), _ -> Openness.WITHIN));
        }
        Set<PartnershipId> opened = readings.opened(reader, partnerships);
        Set<String> inLists = readings.ofLists(reader, clusters).keySet();
        Map<PartnershipId, Openness> openness = new HashMap<>();
        partnerships.forEach(it -> openness.put(it, Openness.CLOSED));
        rows(partnerships)
                .forEach(row -> openness.put(
                        row.partnership(),
                        switch (WhoMayRead.relation(reader, row.standing())) {
                            case Relation.Partner _, Relation.FormerPartner _ -> Openness.WITHIN;
                            case Relation.Leader _ ->
                                opened.contains(row.partnership())
                                        ? Openness.OPENED
                                        : inLists.contains(row.cluster()) ? Openness.IN_LISTS : Openness.CLOSED;
                            case Relation.Paused _, Relation.Counter _, Relation.Stranger _ -> Openness.CLOSED;
                        }));
        return openness;
    }

    private List<PartnershipRow> rows(Collection<PartnershipId> partnerships) {
        return table
                .where("partnership = ANY (?)", (Object)
                        partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .stream()
                .map(it -> it.on(Aotearoa.dayOf(clock.instant())))
                .toList();
    }

    @Override
    public void isShownInAList(Actor reader, Set<PartnershipId> partnerships) {
        try {
            Map<String, ClusterReading> reasons = readings.ofLists(reader, WhoMayRead.readsFromOutside(reader));
            rows(partnerships).stream()
                    .collect(Collectors.groupingBy(
                            PartnershipRow::cluster,
                            Collectors.mapping(PartnershipRow::partnership, Collectors.toSet())))
                    .forEach((cluster, shown) -> note(
                            Optional.ofNullable(reasons.get(cluster))
                                    .orElseThrow(ReadingRule.SAY_WHY_YOU_READ_THIS::refusal),
                            shown));
        } catch (DataAccessException refused) {
            throw ReadingRule.WHAT_IS_READ_CANNOT_BE_WRITTEN_DOWN.refusal();
        }
    }

    private void note(ClusterReading reading, Set<PartnershipId> shown) {
        Set<PartnershipId> missing = new HashSet<>(shown);
        missing.removeAll(readings.noted(reading, shown));
        if (missing.isEmpty()) {
            return;
        }
        if (!(texts.open(reading.reader(), reading.why()) instanceof Opened.Words(String why, String salt))) {
            throw ReadingRule.SAY_WHY_YOU_READ_THIS.refusal();
        }
        readings.note(
                reading,
                missing.stream().collect(Collectors.toMap(Function.identity(), it -> sealed(why, it, reading))));
    }

    /** Where the partnership's key is destroyed, the one who read still answers for having read. */
    private PersonalText sealed(String why, PartnershipId partnership, ClusterReading reading) {
        try {
            return texts.seal(partnership.asSubject(), partnership, why);
        } catch (SealedTexts.SubjectIsRemoved removed) {
            return texts.seal(reading.reader().asSubject(), partnership, why);
        }
    }
}
