package nz.partnershipledger.query.history;

import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.store.LedgerExport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Histories, at the door. */
@Configuration(proxyBeanMethods = false)
public class HistoryReads {
    @Bean
    HistoryController historyController(
            PartnershipsInReach reach,
            Histories histories,
            CatchUp catchUp,
            Opening opening,
            Values values,
            QueryStore query) {
        return new HistoryController(
                reach, histories, catchUp, new LedgerExport(query.store(), query.texts()), opening, values);
    }
}
