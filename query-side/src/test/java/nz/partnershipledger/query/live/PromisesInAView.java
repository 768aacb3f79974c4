package nz.partnershipledger.query.live;

import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.TestLedger;
import nz.partnershipledger.query.commitment.FollowThrough;
import nz.partnershipledger.query.commitment.FollowThroughRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** A ledger with promises of two partnerships, and a view that shows what is delivered to it. */
abstract class PromisesInAView {
    final TestLedger ledger = new TestLedger();
    final ViewTable<FollowThroughRow> table = new ViewTable<>(ledger.queries(), new FollowThrough());
    final LiveView<FollowThroughRow> view = new LiveView<>(table, ledger.queries(), ledger.events());
    final PartnershipId one = PartnershipId.random();
    final PartnershipId other = PartnershipId.random();

    @AfterEach
    void close() {
        ledger.close();
    }

    void promise(PartnershipId partnership) {
        promise(partnership, CommitmentId.random());
    }

    void promise(PartnershipId partnership, CommitmentId commitment) {
        ledger.append(
                partnership,
                KAIAKO,
                new CommitmentMade(
                        partnership,
                        commitment,
                        new Promise(
                                text("ring\t\\N\nthe \"library\""),
                                KAIAKO,
                                null,
                                NAN,
                                day(9),
                                null,
                                Origin.UNSAID,
                                false,
                                null,
                                null),
                        true,
                        day(2),
                        Audience.people(Set.of(NAN))));
    }

    void deliverEverything() {
        List<Delivery> all = new ArrayList<>();
        ledger.store().engine().readEvents(null, false).forEach(it -> all.add(new Delivery.Message(it)));
        ledger.queries().inTransaction(() -> {
            view.apply(all);
            return all;
        });
    }

    void assertThatRowsAreAsReplayed(PartnershipId partnership, int number) {
        assertThat(table.where("partnership = ?", partnership.value()))
                .hasSize(number)
                .containsExactlyInAnyOrderElementsOf(
                        Replay.of(new FollowThrough(), ledger.events().of(partnership))
                                .all());
    }

    /** Everything that the database knows of the table but its number. */
    List<Map<String, @Nullable Object>> shape() {
        return ledger.queries().sql().sql("""
                        SELECT 'column' AS what, attname::text AS name, format_type(atttypid, atttypmod) AS type,
                               attnotnull::text AS rule, col_description(attrelid, attnum) AS comment
                        FROM pg_attribute WHERE attrelid = 'views.follow_through'::regclass AND attnum > 0
                        UNION ALL
                        SELECT 'index', indexname::text, indexdef, '', '' FROM pg_indexes
                        WHERE schemaname = 'views' AND tablename = 'follow_through'
                        UNION ALL
                        SELECT 'constraint', conname::text, pg_get_constraintdef(oid), contype::text, '' FROM pg_constraint
                        WHERE conrelid = 'views.follow_through'::regclass
                        UNION ALL
                        SELECT 'table', relname::text, relowner::regrole::text, reloptions::text, obj_description(oid)
                        FROM pg_class WHERE oid = 'views.follow_through'::regclass
                        ORDER BY 1, 2""").query().listOfRows();
    }

    List<Map<String, @Nullable Object>> stored() {
        return ledger.queries()
                .sql()
                .sql("SELECT 'row' AS what, to_jsonb(it)::text AS it FROM views.follow_through it"
                        + " UNION ALL SELECT 'applied', to_jsonb(it)::text FROM views.applied it ORDER BY 1, 2")
                .query()
                .listOfRows();
    }

    void table(String change) {
        ledger.test()
                .superuser()
                .sql("ALTER TABLE views.follow_through " + change)
                .update();
    }

    List<Map<String, @Nullable Object>> leftovers() {
        return ledger.queries()
                .sql()
                .sql("SELECT relname FROM pg_class WHERE relname LIKE '%rebuilt%'")
                .query()
                .listOfRows();
    }
}
