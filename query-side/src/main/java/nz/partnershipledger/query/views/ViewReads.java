package nz.partnershipledger.query.views;

import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.live.LiveViews;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.Standings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The views themselves, at the door. */
@Configuration(proxyBeanMethods = false)
public class ViewReads {
    @Bean
    ViewController viewController(LiveViews views, Cursors cursors, Values values, QueryStore query) {
        Standings standings = new Standings(views, query.database(), query.clock());
        return new ViewController(views, standings, query.events(), cursors, values);
    }
}
