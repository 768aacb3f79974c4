package nz.partnershipledger.query.commitment.mine;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The page of one's own promises, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({MyPromisesPageController.class})
public class MyPages {}
