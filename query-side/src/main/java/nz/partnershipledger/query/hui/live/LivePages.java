package nz.partnershipledger.query.hui.live;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The live page, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({LivePageController.class})
public class LivePages {}
