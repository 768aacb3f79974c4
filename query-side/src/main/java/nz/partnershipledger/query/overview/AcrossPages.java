package nz.partnershipledger.query.overview;

import nz.partnershipledger.doors.account.AccountsInList;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.entry.TimelineDesk;
import nz.partnershipledger.query.hui.TableDesk;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.CaseloadDesk;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.person.PeopleInReach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages across partnerships, and those for one reader alone, at the door. */
@Configuration(proxyBeanMethods = false)
public class AcrossPages {
    @Bean
    FollowThroughPageController followThroughPageController(
            FollowThroughDesk promises,
            CaseloadDesk caseload,
            PeopleInReach people,
            Names names,
            Pages pages,
            Days days) {
        return new FollowThroughPageController(promises, caseload, people, names, pages, days);
    }

    @Bean
    MyPromisesPageController myPromisesPageController(
            FollowThroughDesk promises,
            TableDesk tables,
            PartnershipsInReach reach,
            QueryStore query,
            Names names,
            Pages pages,
            Days days) {
        return new MyPromisesPageController(promises, tables, reach, query.texts(), names, pages, days);
    }

    @Bean
    WhatWeSaidPageController whatWeSaidPageController(
            PartnershipPages partnerships, FollowThroughDesk promises, TimelineDesk timeline) {
        return new WhatWeSaidPageController(partnerships, promises, timeline);
    }

    @Bean
    AccountsPageController accountsPageController(
            AccountsInList accounts, PeopleInReach people, CatchUp catchUp, Names names, Pages pages, Days days) {
        return new AccountsPageController(accounts, people, catchUp, names, pages, days);
    }
}
