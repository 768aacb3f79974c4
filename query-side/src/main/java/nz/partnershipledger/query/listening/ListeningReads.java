package nz.partnershipledger.query.listening;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages that follow what is written. */
@Configuration(proxyBeanMethods = false)
@Import(ListeningController.class)
public class ListeningReads {
    @Bean
    WhatIsShown whatIsShown(QueryStore query, PartnershipsInReach reach) {
        return new WhatIsShown(query, reach);
    }

    @Bean
    Listeners listeners(QueryStore query, MeterRegistry meters) {
        Listeners listeners = new Listeners(query.database());
        Gauge.builder("ledger.pages.listening", listeners, Listeners::number)
                .description("Pages that are open and listen at this node")
                .register(meters);
        return listeners;
    }

    @Bean
    WebMvcConfigurer pagesThatListen(WhatIsShown shown, CatchUp catchUp) {
        PagesThatListen pages = new PagesThatListen(shown, catchUp);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(pages);
            }
        };
    }
}
