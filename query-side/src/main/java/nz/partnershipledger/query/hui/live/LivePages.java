package nz.partnershipledger.query.hui.live;

import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.query.hui.TableDesk;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.person.PeopleInReach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The live page, at the door. */
@Configuration(proxyBeanMethods = false)
public class LivePages {
    @Bean
    LivePageController livePageController(TableDesk tables, Names names, PeopleInReach people, Pages pages) {
        return new LivePageController(tables, names, people, pages);
    }
}
