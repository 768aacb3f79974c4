package nz.partnershipledger.query.entry;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of entries, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({EntryPageController.class, KeptToOneself.class, WaitingCards.class, WaitingPageController.class})
public class EntryPages {}
