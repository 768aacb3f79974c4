package nz.partnershipledger.query.partnership;

import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The partnerships, as a view and at the door. */
@Configuration(proxyBeanMethods = false)
public class PartnershipReads {
    @Bean
    ViewTable<PartnershipRow> partnershipsTable(QueryStore query) {
        return new ViewTable<>(query.database(), new Partnerships(), "partnership");
    }

    @Bean
    LiveView<PartnershipRow> partnerships(ViewTable<PartnershipRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    PartnershipsInReach partnershipsInReach(ViewTable<PartnershipRow> table) {
        return new PartnershipsInReach(table);
    }

    @Bean
    PartnershipController partnershipReadController(
            PartnershipsInReach reach, Histories histories, CatchUp catchUp, Values values, QueryStore query) {
        return new PartnershipController(reach, histories, catchUp, query.texts(), values, query.clock());
    }
}
