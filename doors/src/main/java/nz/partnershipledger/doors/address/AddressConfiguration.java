package nz.partnershipledger.doors.address;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Finds {@linkplain Addresses addresses} at a glance. */
@Configuration(proxyBeanMethods = false)
public class AddressConfiguration {
    @Bean
    WebMvcRegistrations addressesAtAGlance() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Addresses();
            }
        };
    }
}
