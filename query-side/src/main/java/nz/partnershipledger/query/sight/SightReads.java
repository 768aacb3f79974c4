package nz.partnershipledger.query.sight;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Whose sight is paused, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({PausedSightsDesk.class, PausedSightsController.class, PausedForMe.class, PausedSightsPageController.class})
public class SightReads {}
