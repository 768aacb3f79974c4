package nz.partnershipledger.query.listening;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.live.Progress;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.query.partnership.PartnershipsInReach.Around;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.MasterKey;

/**
 * Sums up what a reader may see now: the last entry of the time lines that they may read, or the figures that they are told. What they may not
 * see changes no sum.
 */
final class WhatIsShown {
    private final LedgerDatabase database;
    private final MasterKey master;
    private final PartnershipsInReach reach;

    WhatIsShown(QueryStore query, PartnershipsInReach reach) {
        this.database = query.database();
        this.master = query.master();
        this.reach = reach;
    }

    /** What this page shows this reader; nothing where they may not read it, or where it shows them nothing new any more. */
    Optional<Shown> on(ListenedTo page, Actor reader) {
        try {
            return switch (page) {
                case ListenedTo.APartnership(PartnershipId partnership) ->
                    one(page, reader, reach.one(reader, partnership));
                case ListenedTo.AllInReach _ ->
                    WhoMayRead.reach(reader).countsOnly() ? figures(page, reader) : inReach(page, reader);
                case ListenedTo.Reports _ -> figures(page, reader);
            };
        } catch (Refusal notTheirs) {
            return Optional.empty();
        }
    }

    /** The same of one partnership, as it stands. */
    Optional<Shown> one(ListenedTo page, Actor reader, PartnershipRow row) {
        return goesOn(WhoMayRead.relation(reader, row.standing()))
                ? entries(page, reader, List.of(row.partnership().value()))
                : Optional.empty();
    }

    /** All that they take part in or look after. Whoever has left is shown nothing new. */
    private Optional<Shown> inReach(ListenedTo page, Actor reader) {
        Around around = reach.around(reader);
        Set<String> clusters = around.clusters();
        UUID[] own = ids(around, it -> goesOn(WhoMayRead.relation(reader, it.standing())));
        UUID[] paused = ids(around, it -> WhoMayRead.relation(reader, it.standing()) instanceof Relation.Paused);
        return entries(
                page,
                reader,
                database.sql()
                        .sql("""
                                SELECT unnest(:own) UNION
                                SELECT partnership FROM views.partnerships
                                WHERE cluster = ANY (:clusters) AND NOT partnership = ANY (:paused)""")
                        .param("own", own)
                        .param("clusters", clusters == null ? new String[0] : clusters.toArray(String[]::new))
                        .param("paused", paused)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    private static UUID[] ids(Around around, Predicate<PartnershipRow> which) {
        return around.own().stream()
                .filter(which)
                .map(it -> it.partnership().value())
                .toArray(UUID[]::new);
    }

    private static boolean goesOn(Relation relation) {
        return switch (relation) {
            case Relation.Partner _, Relation.Leader _ -> true;
            case Relation.FormerPartner _, Relation.Counter _, Relation.Paused _, Relation.Stranger _ -> false;
        };
    }

    /** The last entry in any of these that they may read. */
    private Optional<Shown> entries(ListenedTo page, Actor reader, List<UUID> partnerships) {
        Long last = database.sql()
                .sql("""
                        SELECT coalesce(max(last.position), 0)
                        FROM unnest(:partnerships) AS it(partnership)
                        CROSS JOIN LATERAL (
                            SELECT position FROM views.timeline
                            WHERE partnership = it.partnership AND (private_to IS NULL OR private_to = :reader)
                              AND (readers IS NULL OR readers @> ARRAY[:reader::uuid])
                            ORDER BY position DESC LIMIT 1) AS last""")
                .param("partnerships", partnerships.toArray(UUID[]::new))
                .param("reader", reader.person().value())
                .query(Long.class)
                .single();
        Set<UUID> streams = new HashSet<>(partnerships);
        streams.add(reader.person().value());
        return Optional.of(new Shown(sum(page, reader, last.toString()), streams));
    }

    /** What is reported of the clusters that they read reports of. */
    private Optional<Shown> figures(ListenedTo page, Actor reader) {
        Set<String> clusters = WhoMayRead.reports(reader);
        String figures = database.sql()
                .sql("""
                        SELECT count(*) || ' ' || coalesce(sum(hashtextextended(it::text, 0)::numeric), 0)
                        FROM views.report_rows AS it WHERE :everywhere OR cluster = ANY (:clusters)""")
                .param("everywhere", clusters == null)
                .param("clusters", clusters == null ? new String[0] : clusters.toArray(String[]::new))
                .query(String.class)
                .single();
        return Optional.of(new Shown(sum(page, reader, figures), Set.of(Progress.FIGURES)));
    }

    private String sum(ListenedTo page, Actor reader, String shown) {
        byte[] bytes = master.fingerprint(
                "listening",
                "%s %s %s %s"
                        .formatted(reader.person(), reader.role(), page.asked(), shown)
                        .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(bytes);
    }
}
