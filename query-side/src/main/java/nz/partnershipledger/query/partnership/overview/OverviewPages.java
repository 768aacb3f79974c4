package nz.partnershipledger.query.partnership.overview;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages that bring several features together, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({
    CaseloadPageController.class,
    LookThroughPageController.class,
    PartnershipPageController.class,
    PromisesPageController.class,
    ReadingsPageController.class
})
public class OverviewPages {}
