package nz.partnershipledger.query.partnership;

import java.util.List;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.list.Cursors;
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
        return new ViewTable<>(query.database(), new Partnerships());
    }

    @Bean
    LiveView<PartnershipRow> partnerships(ViewTable<PartnershipRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    Readings readings(QueryStore query) {
        return new Readings(query.database());
    }

    @Bean
    PartnershipsInReach partnershipsInReach(ViewTable<PartnershipRow> table, Readings readings) {
        return new PartnershipsInReach(table, readings);
    }

    @Bean
    PartnershipReading partnershipReading(
            PartnershipsInReach reach, Histories histories, CatchUp catchUp, QueryStore query) {
        return new PartnershipReading(reach, histories, catchUp, query.events());
    }

    @Bean
    PartnershipController partnershipReadController(PartnershipReading partnerships, Values values, QueryStore query) {
        return new PartnershipController(partnerships, query.texts(), values, query.clock());
    }

    @Bean
    CaseloadDesk caseloadDesk(
            PartnershipsInReach reach,
            Histories histories,
            CatchUp catchUp,
            Promises promises,
            Meetings meetings,
            List<LiveView<?>> views,
            Cursors cursors,
            Values values,
            QueryStore query) {
        return new CaseloadDesk(
                reach,
                histories,
                catchUp,
                promises,
                meetings,
                folds(views),
                query.texts(),
                cursors,
                values,
                query.clock());
    }

    @Bean
    CaseloadController caseloadController(CaseloadDesk desk, Words words) {
        return new CaseloadController(desk, words);
    }

    private static List<Fold<?>> folds(List<LiveView<?>> views) {
        return views.stream().<Fold<?>>map(LiveView::fold).toList();
    }

    @Bean
    ReadingController readingController(
            PartnershipsInReach reach, Readings readings, Cursors cursors, Values values, QueryStore query) {
        return new ReadingController(reach, readings, query.texts(), cursors, values);
    }

    @Bean
    ReadingsDesk readingsDesk(ReadingController readings) {
        return readings::list;
    }
}
