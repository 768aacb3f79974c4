package nz.partnershipledger.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import nz.partnershipledger.query.base.TestLedger;
import org.junit.jupiter.api.Test;

class TablesAreLookedAfterTest {
    @Test
    void whichever_migration_made_them() {
        try (TestLedger ledger = new TestLedger()) {
            assertThat(ledger.queries().sql().sql("""
                                    SELECT relname FROM pg_class
                                    WHERE relnamespace = 'views'::regnamespace AND relkind = 'r'
                                      AND (reloptions IS NULL OR array_to_string(reloptions, ' ') NOT LIKE
                                           '%vacuum_scale_factor=0.002%insert_scale_factor=0.002%analyze_scale_factor=0.01%')""").query(String.class).list())
                    .isEmpty();
        }
    }
}
