package nz.partnershipledger.query.decision;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of decisions, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({DecisionPageController.class, PowerSharingPageController.class, PowerAcrossPageController.class})
public class DecisionPages {}
