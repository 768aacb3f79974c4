package nz.partnershipledger.query.partnership;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.live.ViewTables;
import org.jspecify.annotations.Nullable;

/** Finds the partnerships that a reader may know anything of. */
public final class PartnershipsInReach {
    private final ViewTable<PartnershipRow> table;
    private final Readings readings;
    private final InstantSource clock;

    /** Looks in these. */
    public PartnershipsInReach(ViewTables tables, Readings readings, QueryStore query) {
        this.table = tables.of(new Partnerships());
        this.readings = readings;
        this.clock = query.clock();
    }

    /**
     * All of them, or the one that is asked for if it is among them.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THIS_ROLE_READS_NO_PARTNERSHIP} if the reader's role reads none at all
     */
    public List<PartnershipRow> of(Actor reader, @Nullable PartnershipId only) {
        return around(reader, only).stream()
                .filter(it -> WhoMayRead.reaches(WhoMayRead.relation(reader, it.standing())))
                .toList();
    }

    /**
     * Those of which the reader's sight is paused: they are told that it is, and keep what they wrote for themselves alone.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THIS_ROLE_READS_NO_PARTNERSHIP} if the reader's role reads none at all
     */
    public List<PartnershipRow> paused(Actor reader, @Nullable PartnershipId only) {
        return around(reader, only).stream()
                .filter(it -> WhoMayRead.relation(reader, it.standing()) instanceof Relation.Paused)
                .toList();
    }

    /**
     * Whom a reader stands among: what they take or took part in, row by row, and the clusters that they look at from outside.
     *
     * @param own those that they are or were a partner of, as they stand today, in whatever relation
     * @param clusters the clusters they read or count besides; null for all
     */
    public record Around(List<PartnershipRow> own, @Nullable Set<String> clusters) {
        /** Keeps its own copy. */
        public Around {
            own = List.copyOf(own);
        }
    }

    /**
     * Without looking at each partnership of a cluster.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THIS_ROLE_READS_NO_PARTNERSHIP} if the reader's role reads none at all
     */
    public Around around(Actor reader) {
        WhoMayRead.Reach reach = reachOf(reader);
        LocalDate today = Aotearoa.dayOf(clock.instant());
        return new Around(
                reach.asPartner()
                        ? table.where("partners @> ?::jsonb", asPartner(reader)).stream()
                                .map(it -> it.on(today))
                                .toList()
                        : List.of(),
                reach.clusters());
    }

    private static WhoMayRead.Reach reachOf(Actor reader) {
        WhoMayRead.Reach reach = WhoMayRead.reach(reader);
        if (reach.isNothing() && !reach.countsOnly()) {
            throw ReadingRule.THIS_ROLE_READS_NO_PARTNERSHIP.refusal();
        }
        return reach;
    }

    private static String asPartner(Actor reader) {
        return "[{\"person\": \"%s\"}]".formatted(reader.person());
    }

    private List<PartnershipRow> around(Actor reader, @Nullable PartnershipId only) {
        LocalDate today = Aotearoa.dayOf(clock.instant());
        WhoMayRead.Reach reach = reachOf(reader);
        String condition = """
                ((?::boolean AND partners @> ?::jsonb) OR ?::boolean OR cluster = ANY (?))
                AND (?::uuid IS NULL OR partnership = ?)""";
        return table
                .where(
                        condition,
                        reach.asPartner(),
                        asPartner(reader),
                        reach.clusters() == null,
                        reach.clusters() == null
                                ? new String[0]
                                : reach.clusters().toArray(String[]::new),
                        only == null ? null : only.value(),
                        only == null ? null : only.value())
                .stream()
                .map(it -> it.on(today))
                .toList();
    }

    /**
     * All that the reader may read, and not only count.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THIS_ROLE_READS_NO_PARTNERSHIP} if the reader's role reads none
     */
    List<PartnershipRow> readable(Actor reader) {
        if (WhoMayRead.reach(reader).countsOnly()) {
            throw ReadingRule.THIS_ROLE_READS_NO_PARTNERSHIP.refusal();
        }
        return of(reader, null);
    }

    /**
     * One that the reader may read, and not only count.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THIS_ROLE_READS_NO_PARTNERSHIP} if the reader's role reads none
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_PARTNERSHIP} if there is none that this reader may know of
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#YOUR_SIGHT_OF_THIS_PARTNERSHIP_IS_PAUSED} if it is
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#SAY_WHY_YOU_READ_THIS} if the reader is outside it and has given no reason
     */
    public PartnershipRow one(Actor reader, PartnershipId partnership) {
        PartnershipRow row = known(reader, partnership);
        if (WhoMayRead.relation(reader, row.standing()) instanceof Relation.Leader
                && readings.opened(reader, List.of(partnership)).isEmpty()) {
            throw ReadingRule.SAY_WHY_YOU_READ_THIS.refusal();
        }
        return row;
    }

    /**
     * One that the reader may read once they have said why, should they have to.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THIS_ROLE_READS_NO_PARTNERSHIP} if the reader's role reads none
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_PARTNERSHIP} if there is none that this reader may know of
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#YOUR_SIGHT_OF_THIS_PARTNERSHIP_IS_PAUSED} if it is
     */
    PartnershipRow known(Actor reader, PartnershipId partnership) {
        if (WhoMayRead.reach(reader).countsOnly()) {
            throw ReadingRule.THIS_ROLE_READS_NO_PARTNERSHIP.refusal();
        }
        return of(reader, partnership).stream()
                .findFirst()
                .orElseThrow(() -> paused(reader, partnership).isEmpty()
                        ? ReadingRule.THERE_IS_NO_SUCH_PARTNERSHIP.refusal()
                        : ReadingRule.YOUR_SIGHT_OF_THIS_PARTNERSHIP_IS_PAUSED.refusal());
    }
}
