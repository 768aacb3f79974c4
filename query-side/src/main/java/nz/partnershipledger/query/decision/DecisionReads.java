package nz.partnershipledger.query.decision;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Decisions, decision maps, the plan and the sharing of power, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({
    DecisionsToReview.class,
    DecisionDesk.class,
    DecisionController.class,
    PowerAcross.class,
    PowerSharingDesk.class,
    PowerSharingController.class
})
public class DecisionReads {}
