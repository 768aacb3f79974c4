package nz.partnershipledger.query.disagreement;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of what is seen differently, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({DisagreementPageController.class})
public class DisagreementPages {}
