package nz.partnershipledger.query.account;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The page of accounts, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({AccountsPageController.class})
public class AccountPages {}
