package nz.partnershipledger.query.page;

import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.query.live.QueryStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What pages are made with, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({PartnershipPages.class, ReasonForLists.class})
public class SharedPages {
    @Bean
    Days days(QueryStore query, Values values) {
        return new Days(query.clock(), values);
    }
}
