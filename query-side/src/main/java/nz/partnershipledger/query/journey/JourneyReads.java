package nz.partnershipledger.query.journey;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The journey, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({JourneyDesk.class, JourneyController.class})
public class JourneyReads {}
