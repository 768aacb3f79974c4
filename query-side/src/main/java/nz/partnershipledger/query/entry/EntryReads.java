package nz.partnershipledger.query.entry;

import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries at the door. */
@Configuration(proxyBeanMethods = false)
public class EntryReads {
    @Bean
    EntryController entryReadController(PartnershipsInReach reach, CatchUp catchUp, Values values, QueryStore query) {
        return new EntryController(reach, query.events(), catchUp, values);
    }
}
