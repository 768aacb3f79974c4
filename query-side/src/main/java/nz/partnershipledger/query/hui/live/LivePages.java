package nz.partnershipledger.query.hui.live;

import nz.partnershipledger.doors.page.Script;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The live page, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({LivePageController.class})
public class LivePages {
    @Bean
    Script livePageScript() {
        return new Script("hui.js");
    }
}
