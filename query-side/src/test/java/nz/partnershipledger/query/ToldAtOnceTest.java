package nz.partnershipledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.SystemRole;
import org.junit.jupiter.api.Test;

/** What is written is told when it is written: where a page would not look for itself before an hour is over. */
class ToldAtOnceTest extends ListeningPages {
    private static final QueryServer server = QueryServer.saysNothingFor("1h");

    ToldAtOnceTest() {
        super(server);
    }

    @Test
    void what_is_written_is_told_soon_on_every_page_that_follows_it() {
        String facilitator = server.account(rtlb, SystemRole.RTLB, cluster);
        List<Open> pages = new ArrayList<>();
        for (String path : List.of(
                "/partnerships/" + partnership,
                "/partnerships/" + partnership + "/timeline",
                "/partnerships",
                "/follow-through")) {
            pages.add(open(facilitator, listensAt(facilitator, path)));
        }
        pages.add(open(nans, listensAt(nans, "/my-promises")));
        theDatabaseIsListenedTo();

        promised(kaiako, Audience.PARTNERSHIP);

        pages.forEach(it -> assertThat(it.hears()).isEqualTo("event: changed"));
        pages.forEach(it -> assertThat(it.hears()).as("told once, it is over").isEqualTo(Open.END));
    }

    @Test
    void nothing_is_missed_when_the_connection_that_tells_is_broken() {
        try (Open open = open(nans, listensAt(nans, "/partnerships/" + partnership))) {
            theDatabaseIsListenedTo();
            assertThat(ofThoseWhoListen("count(pg_terminate_backend(pid)::text)"))
                    .isPositive();
            promised(kaiako, Audience.PARTNERSHIP);
            assertThat(open.hears()).isEqualTo("event: changed");
        }
    }

    private static void theDatabaseIsListenedTo() {
        while (ofThoseWhoListen("count(*)") == 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        // Every page has looked at itself by then, and waits.
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }

    private static long ofThoseWhoListen(String what) {
        return server.ledger
                .test()
                .superuser()
                .sql("SELECT " + what
                        + " FROM pg_stat_activity WHERE query LIKE 'LISTEN %' AND datname = current_database()")
                .query(Long.class)
                .single();
    }
}
