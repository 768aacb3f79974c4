package nz.partnershipledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.query.live.LiveViews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is kept of reports, and counted anew where something changes, is what counting everything would say. */
class ReportsAreKeptTest {
    private static final QueryServer server = QueryServer.shared();
    private static final long SEED = 20_261_130;

    private final JdbcClient keeper = server.ledger.test().superuser();
    private final String cluster = "kept-" + UUID.randomUUID();
    private final String leader = server.account(PersonId.random(), SystemRole.CLUSTER_MANAGER, cluster);

    @BeforeEach
    void a_cluster() {
        new PromisesAtRandom(server, new Random(SEED), new Random(SEED)).cluster(cluster, 12);
    }

    /** Everything that is reported, counted from all rows at once, held against what is kept. */
    private void nothingIsOtherwise() {
        String all = """
                SELECT partnership, about, cluster, term, state, parts, count(*)::integer
                FROM views.facts_of_reports((SELECT array_agg(partnership) FROM views.partnerships)) GROUP BY 1, 2, 3, 4, 5, 6""";
        assertThat(number("SELECT count(*) FROM ((%1$s) EXCEPT TABLE views.report_facts) AS missing".formatted(all)))
                .isZero();
        assertThat(number("SELECT count(*) FROM (TABLE views.report_facts EXCEPT (%1$s)) AS gone".formatted(all)))
                .isZero();
        assertThat(number("SELECT count(*) FROM views.report_facts")).isPositive();
    }

    private long number(String sql) {
        return keeper.sql(sql).query(Long.class).single();
    }

    /** A promise of theirs that is still to come, of somebody who is neither ākonga nor whānau. */
    private record Open(UUID commitment, UUID partnership, UUID promiser, String term) {}

    private List<Open> open() {
        return keeper.sql("""
                        SELECT it.commitment, it.partnership, it.promiser, within.term
                        FROM views.follow_through AS it JOIN views.partnerships AS place USING (partnership)
                        JOIN views.weeks_of_terms() AS within ON it.due >= within.begins AND it.due < within.ends
                        WHERE place.cluster = ? AND it.status = 'OPEN' AND NOT it.reopened_after_miss AND it.whole_for IS NULL
                          AND place.roles ->> it.promiser::text NOT IN ('AKONGA', 'WHANAU')
                        ORDER BY it.due, it.commitment""")
                .param(cluster)
                .query((row, _) -> new Open(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4)))
                .list();
    }

    private long keep(Open it) {
        PartnershipId partnership = new PartnershipId(it.partnership());
        PersonId promiser = new PersonId(it.promiser());
        PersonalText text = server.seal(partnership.asSubject(), partnership, "nobody opens it");
        return server.append(
                partnership,
                promiser,
                new CommitmentKept(
                        partnership,
                        new CommitmentId(it.commitment()),
                        promiser,
                        text,
                        LocalDate.of(2026, 11, 1),
                        Audience.PARTNERSHIP));
    }

    private long kept(String report, long after) {
        long kept = 0;
        for (JsonNode row : server.json(leader, "/api/reports/%s?after=%d".formatted(report, after))
                .get("items")) {
            kept += row.get("state").asString("").equals("KEPT")
                    ? row.get("promises").asLong()
                    : 0;
        }
        return kept;
    }

    @Test
    void what_is_kept_is_what_counting_everything_says() {
        nothingIsOtherwise();
        keep(open().getFirst());
        server.reportsAreCounted();
        nothingIsOtherwise();
    }

    @Test
    void whoever_waits_for_their_entry_reads_it_in_the_figures() {
        long before = kept("promises-by-week", 1);
        List<Open> open = open();
        assertThat(open).hasSizeGreaterThan(5);
        long last = 0;
        for (Open it : open.subList(0, 5)) {
            last = keep(it);
        }
        // Which states are told only together may change with five more that were kept.
        assertThat(kept("promises-by-week", last)).isGreaterThanOrEqualTo(before + 4);
        nothingIsOtherwise();
    }

    @Test
    void who_becomes_whanau_takes_their_promises_out_of_the_figures() {
        Open first = open().getFirst();
        PartnershipId partnership = new PartnershipId(first.partnership());
        long facts = number(
                "SELECT coalesce(sum(number), 0) FROM views.report_facts WHERE about = 'promises' AND partnership = '%s'"
                        .formatted(first.partnership()));
        server.append(
                partnership,
                new PersonId(first.promiser()),
                new PartnerJoined(
                        partnership,
                        new PersonId(first.promiser()),
                        PartnerRole.WHANAU,
                        null,
                        null,
                        LocalDate.of(2026, 11, 1)));
        server.reportsAreCounted();
        assertThat(number(
                        "SELECT coalesce(sum(number), 0) FROM views.report_facts WHERE about = 'promises' AND partnership = '%s'"
                                .formatted(first.partnership())))
                .isLessThan(facts);
        nothingIsOtherwise();
    }

    @Test
    void a_view_that_is_made_anew_is_counted_anew() {
        keeper.sql("UPDATE views.report_facts SET number = number + 7, state = 'WRONG' WHERE cluster = ?")
                .param(cluster)
                .update();
        server.bean(LiveViews.class).find("follow_through").orElseThrow().rebuild(_ -> {});
        server.reportsAreCounted();
        nothingIsOtherwise();
    }

    /** As if they had been counted last before any promise of them was overdue. */
    @Test
    void another_day_counts_what_is_overdue_since() {
        Set<String> overdue =
                Set.copyOf(keeper.sql("""
                        SELECT partnership::text FROM views.report_facts
                        WHERE about = 'promises' AND state = 'OVERDUE' AND cluster = ?""").param(cluster).query(String.class).list());
        assertThat(overdue).isNotEmpty();
        keeper.sql(
                        "UPDATE views.report_facts SET state = 'OPEN' WHERE about = 'promises' AND state = 'OVERDUE' AND cluster = ?")
                .param(cluster)
                .update();
        keeper.sql("UPDATE views.report_day SET day = '2026-01-01'").update();
        server.json(leader, "/api/reports/promises-by-week");
        server.reportsAreCounted();
        nothingIsOtherwise();
    }

    @Test
    void other_terms_count_everything_in_them() {
        keeper.sql("UPDATE views.terms SET last_day = last_day + 1 WHERE term = '2026-T2'")
                .update();
        try {
            server.json(leader, "/api/reports/promises-by-week");
            server.reportsAreCounted();
            nothingIsOtherwise();
            keeper.sql("UPDATE views.report_facts SET state = 'WRONG' WHERE cluster = ?")
                    .param(cluster)
                    .update();
        } finally {
            keeper.sql("UPDATE views.terms SET last_day = last_day - 1 WHERE term = '2026-T2'")
                    .update();
        }
        server.json(leader, "/api/reports/promises-by-week");
        server.reportsAreCounted();
        nothingIsOtherwise();
    }
}
