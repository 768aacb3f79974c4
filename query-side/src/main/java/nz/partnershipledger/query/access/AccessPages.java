package nz.partnershipledger.query.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The page of who may read what, at the door. */
@Configuration(proxyBeanMethods = false)
@Import(WhoMayReadPageController.class)
public class AccessPages {}
