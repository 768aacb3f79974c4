package nz.partnershipledger.query.hui;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of hui, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({HuiPageController.class, HuiInShort.class, BringingUpAtAHui.class})
public class HuiPages {}
