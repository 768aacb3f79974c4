package nz.partnershipledger.query.partnership;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The partnerships, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({
    Readings.class,
    FromOutside.class,
    PartnershipsInReach.class,
    Labels.class,
    PartnershipReading.class,
    PartnershipController.class,
    CaseloadDesk.class,
    CaseloadController.class,
    ReadingsDesk.class,
    ReadingController.class,
    ListsOfClusterController.class
})
public class PartnershipReads {}
