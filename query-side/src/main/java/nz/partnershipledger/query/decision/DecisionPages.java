package nz.partnershipledger.query.decision;

import nz.partnershipledger.query.entry.TimelineDesk;
import nz.partnershipledger.query.overview.PartnershipPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of decisions, at the door. */
@Configuration(proxyBeanMethods = false)
public class DecisionPages {
    @Bean
    DecisionPageController decisionPageController(
            PartnershipPages partnerships, DecisionDesk decisions, TimelineDesk timeline) {
        return new DecisionPageController(partnerships, decisions, timeline);
    }

    @Bean
    PowerSharingPageController powerSharingPageController(PartnershipPages partnerships, PowerSharingDesk power) {
        return new PowerSharingPageController(partnerships, power);
    }

    @Bean
    PowerAcrossPageController powerAcrossPageController(PartnershipPages partnerships, PowerSharingDesk power) {
        return new PowerAcrossPageController(partnerships, power);
    }
}
