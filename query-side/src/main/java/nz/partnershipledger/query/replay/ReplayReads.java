package nz.partnershipledger.query.replay;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Replay and comparison, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({
    ReplayDesk.class,
    ReplayController.class,
    StandingDesk.class,
    ReplayPageController.class,
    ComparePageController.class
})
public class ReplayReads {}
