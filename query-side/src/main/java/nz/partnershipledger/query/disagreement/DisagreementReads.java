package nz.partnershipledger.query.disagreement;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What is seen differently, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({CountsOfDifferences.class, DisagreementDesk.class, DisagreementController.class})
public class DisagreementReads {}
