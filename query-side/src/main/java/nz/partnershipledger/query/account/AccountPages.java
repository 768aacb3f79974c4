package nz.partnershipledger.query.account;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of accounts, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({AccountsPageController.class, AccountPageController.class, OwnAccountPageController.class})
public class AccountPages {}
