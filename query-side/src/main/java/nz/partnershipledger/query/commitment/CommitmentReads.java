package nz.partnershipledger.query.commitment;

import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.query.partnership.Promises;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Follow-through, as a view and at the door. */
@Configuration(proxyBeanMethods = false)
public class CommitmentReads {
    @Bean
    ViewTable<FollowThroughRow> followThroughTable(QueryStore query) {
        return new ViewTable<>(query.database(), new FollowThrough());
    }

    @Bean
    LiveView<FollowThroughRow> followThrough(ViewTable<FollowThroughRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    FollowThroughReading followThroughReading(
            ViewTable<FollowThroughRow> table, PartnershipsInReach reach, Histories histories) {
        return new FollowThroughReading(table, reach, histories);
    }

    @Bean
    Promises promises(FollowThroughReading reading) {
        return new CountsOfPromises(reading);
    }

    @Bean
    FollowThroughDesk followThroughDesk(
            FollowThroughReading reading,
            PartnershipReading partnerships,
            CatchUp catchUp,
            Cursors cursors,
            Values values,
            Words words,
            QueryStore query) {
        return new FollowThroughDesk(
                reading, partnerships, catchUp, query.texts(), cursors, values, words, query.clock());
    }

    @Bean
    FollowThroughController followThroughController(FollowThroughDesk desk) {
        return new FollowThroughController(desk);
    }
}
