package nz.partnershipledger.query.journey;

import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.query.entry.TimelineReading;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.partnership.PartnershipReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The journey, as a view and at the door. */
@Configuration(proxyBeanMethods = false)
public class JourneyReads {
    @Bean
    ViewTable<JourneyRow> journeyTable(QueryStore query) {
        return new ViewTable<>(query.database(), new Journey());
    }

    @Bean
    LiveView<JourneyRow> journey(ViewTable<JourneyRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    JourneyDesk journeyDesk(
            PartnershipReading partnerships,
            ViewTable<JourneyRow> table,
            TimelineReading timeline,
            Values values,
            QueryStore query) {
        return new JourneyDesk(partnerships, table, timeline, query.texts(), values, query.clock());
    }

    @Bean
    JourneyController journeyReadController(JourneyDesk desk) {
        return new JourneyController(desk);
    }
}
