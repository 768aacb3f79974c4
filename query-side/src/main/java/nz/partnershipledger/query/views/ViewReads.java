package nz.partnershipledger.query.views;

import io.micrometer.core.instrument.MeterRegistry;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.list.Cursors;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.query.live.LiveViews;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.Standings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The views themselves, at the door. */
@Configuration(proxyBeanMethods = false)
public class ViewReads {
    @Bean
    Standings standings(LiveViews views, QueryStore query) {
        return new Standings(views, query.database(), query.clock());
    }

    @Bean
    RebuildsUnderWay rebuildsUnderWay(QueryStore query, MeterRegistry meters) {
        return new RebuildsUnderWay(query.clock(), meters);
    }

    @Bean
    ViewMeters viewMeters(Standings standings, RebuildsUnderWay rebuilds, MeterRegistry meters) {
        return new ViewMeters(standings, rebuilds, meters);
    }

    @Bean
    MadeAnewAtTheStart madeAnewAtTheStart(LiveViews views, RebuildsUnderWay rebuilds, QueryStore query) {
        return new MadeAnewAtTheStart(views, rebuilds, query.database(), query.events());
    }

    @Bean
    ViewController viewController(
            LiveViews views,
            Standings standings,
            RebuildsUnderWay rebuilds,
            Cursors cursors,
            Values values,
            QueryStore query) {
        return new ViewController(views, standings, rebuilds, query.events(), cursors, values);
    }

    @Bean
    ViewsPageController viewsPageController(
            Standings standings, RebuildsUnderWay rebuilds, QueryStore query, Pages pages) {
        return new ViewsPageController(standings, rebuilds, query.events(), pages);
    }
}
