package nz.partnershipledger.query.hui;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.Meetings;
import nz.partnershipledger.query.partnership.PartnershipRow;
import org.jspecify.annotations.Nullable;

/** Tells a caseload of hui and of voices: now by one question to the database, of another moment from what is known of it. */
public record MeetingsHeld(QueryStore query) implements Meetings {
    @Override
    public Map<PartnershipId, Told> of(
            Collection<PartnershipRow> partnerships,
            @Nullable List<Recorded<? extends LedgerEvent>> history,
            LocalDate day) {
        return history == null ? now(partnerships, day) : then(partnerships, history, day);
    }

    private Map<PartnershipId, Told> now(Collection<PartnershipRow> partnerships, LocalDate day) {
        Map<PartnershipId, Told> told = new HashMap<>();
        query.database()
                .sql()
                .sql("""
                        SELECT place.partnership,
                               (SELECT min(at) FROM views.hui AS next
                                WHERE next.partnership = place.partnership AND state IN ('CALLED', 'OPENED')
                                      AND coalesce(held_on, (at AT TIME ZONE 'Pacific/Auckland')::date) >= :day),
                               akonga, whanau, akonga_confirmed, whanau_confirmed, akonga_read_back, whanau_read_back,
                               (SELECT count(*) FROM views.difficulties AS named
                                WHERE named.partnership = place.partnership AND named_on <= :day
                                      AND NOT EXISTS (SELECT FROM views.hui AS held
                                                      WHERE held.partnership = named.partnership AND held_on IS NOT NULL
                                                            AND (held_on >= named_on OR held.hui = named.hui)))
                        FROM views.partnerships AS place
                        CROSS JOIN LATERAL (
                            SELECT max(heard_on) FILTER (WHERE role = 'AKONGA') AS akonga,
                                   max(heard_on) FILTER (WHERE role = 'WHANAU') AS whanau,
                                   max(heard_on) FILTER (WHERE role = 'AKONGA' AND confirmed) AS akonga_confirmed,
                                   max(heard_on) FILTER (WHERE role = 'WHANAU' AND confirmed) AS whanau_confirmed,
                                   max(heard_on) FILTER (WHERE role = 'AKONGA' AND read_back AND NOT confirmed) AS akonga_read_back,
                                   max(heard_on) FILTER (WHERE role = 'WHANAU' AND read_back AND NOT confirmed) AS whanau_read_back
                            FROM (SELECT heard_on, confirmed, read_back, place.roles ->> whose::text AS role
                                  FROM views.voices WHERE partnership = place.partnership AND denied IS NOT TRUE) AS voice) AS heard
                        WHERE place.partnership = ANY (:partnerships)""")
                .param("partnerships", PartnershipRow.ids(partnerships))
                .param("day", day)
                .query(row -> {
                    told.put(new PartnershipId(row.getObject(1, UUID.class)), told(row));
                });
        return told;
    }

    private static Told told(ResultSet row) throws SQLException {
        OffsetDateTime next = row.getObject(2, OffsetDateTime.class);
        return new Told(
                next == null ? null : next.toInstant(),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getLong(9));
    }

    private static Map<PartnershipId, Told> then(
            Collection<PartnershipRow> partnerships, List<Recorded<? extends LedgerEvent>> history, LocalDate day) {
        Map<PartnershipId, List<HuiRow>> called =
                Replay.inTable(new Hui(), history).all().stream().collect(Collectors.groupingBy(HuiRow::partnership));
        Map<PartnershipId, List<VoiceRow>> heard = Replay.inTable(new Voices(), history).all().stream()
                .collect(Collectors.groupingBy(VoiceRow::partnership));
        Map<PartnershipId, List<DifficultyRow>> named = Replay.inTable(new Difficulties(), history).all().stream()
                .collect(Collectors.groupingBy(DifficultyRow::partnership));
        return partnerships.stream()
                .collect(Collectors.toMap(
                        PartnershipRow::partnership,
                        it -> told(
                                it,
                                called.getOrDefault(it.partnership(), List.of()),
                                heard.getOrDefault(it.partnership(), List.of()),
                                named.getOrDefault(it.partnership(), List.of()),
                                day)));
    }

    private static Told told(
            PartnershipRow partnership,
            List<HuiRow> called,
            List<VoiceRow> heard,
            List<DifficultyRow> named,
            LocalDate day) {
        Instant next = called.stream()
                .filter(it -> it.isAheadOn(day))
                .map(HuiRow::at)
                .min(Instant::compareTo)
                .orElse(null);
        LastHeard last = LastHeard.of(heard, partnership);
        return new Told(
                next,
                last.akonga(),
                last.whanau(),
                last.akongaConfirmed(),
                last.whanauConfirmed(),
                last.akongaReadBack(),
                last.whanauReadBack(),
                named.stream()
                        .filter(it -> !it.namedOn().isAfter(day))
                        .filter(it -> called.stream().noneMatch(hui -> tookUp(hui, it)))
                        .count());
    }

    /** Whether a hui was held to which it came: the one at which it was named, or one on that day or since. */
    private static boolean tookUp(HuiRow hui, DifficultyRow difficulty) {
        LocalDate held = hui.gathering().heldOn();
        return held != null && (hui.hui().equals(difficulty.hui()) || !held.isBefore(difficulty.namedOn()));
    }
}
