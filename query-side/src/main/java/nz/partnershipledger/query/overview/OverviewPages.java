package nz.partnershipledger.query.overview;

import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.entry.TimelineDesk;
import nz.partnershipledger.query.hui.HuiDesk;
import nz.partnershipledger.query.hui.SaidDesk;
import nz.partnershipledger.query.journey.JourneyDesk;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.CaseloadDesk;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.ReadingsDesk;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.person.PeopleInReach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages that bring several features together, at the door. */
@Configuration(proxyBeanMethods = false)
public class OverviewPages {
    @Bean
    Days days(QueryStore query, Values values) {
        return new Days(query.clock(), values);
    }

    @Bean
    PartnershipPages partnershipPages(
            PartnershipReading partnerships,
            Names names,
            PeopleInReach people,
            QueryStore query,
            Pages pages,
            Days days) {
        return new PartnershipPages(partnerships, names, people, query.texts(), query.events(), pages, days);
    }

    @Bean
    CaseloadPageController caseloadPageController(CaseloadDesk desk, Names names, Pages pages, Days days) {
        return new CaseloadPageController(desk, names, pages, days);
    }

    @Bean
    PromisePageController promisePageController(
            PartnershipPages partnerships, FollowThroughDesk promises, TimelineDesk timeline) {
        return new PromisePageController(partnerships, promises, timeline);
    }

    @Bean
    EntryPageController entryPageController(PartnershipPages partnerships, TimelineDesk timeline) {
        return new EntryPageController(partnerships, timeline);
    }

    @Bean
    ReadingsPageController readingsPageController(PartnershipPages partnerships, ReadingsDesk readings) {
        return new ReadingsPageController(partnerships, readings);
    }

    @Bean
    HuiPageController huiPageController(
            PartnershipPages partnerships,
            HuiDesk hui,
            SaidDesk said,
            FollowThroughDesk promises,
            TimelineDesk timeline) {
        return new HuiPageController(partnerships, hui, said, promises, timeline);
    }

    @Bean
    HuiInShort huiInShort(HuiDesk hui, SaidDesk said) {
        return new HuiInShort(hui, said);
    }

    @Bean
    PartnershipPageController partnershipPageController(
            PartnershipPages partnerships,
            FollowThroughDesk promises,
            JourneyDesk journeys,
            HuiInShort hui,
            TimelineDesk timeline) {
        return new PartnershipPageController(partnerships, promises, journeys, hui, timeline);
    }
}
