package nz.partnershipledger.query.disagreement;

import nz.partnershipledger.query.overview.PartnershipPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of what is seen differently, at the door. */
@Configuration(proxyBeanMethods = false)
public class DisagreementPages {
    @Bean
    DisagreementPageController disagreementPageController(
            PartnershipPages partnerships, DisagreementDesk disagreements) {
        return new DisagreementPageController(partnerships, disagreements);
    }
}
