package nz.partnershipledger.query.hui.live;

import nz.partnershipledger.doors.page.Script;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The live page, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({LivePageController.class})
public class LivePages {
    @Bean
    Origins originsOfPromises(ViewTables tables, QueryStore query) {
        return new Origins(tables, query);
    }

    @Bean
    Script livePageScript() {
        return new Script("hui.js");
    }
}
