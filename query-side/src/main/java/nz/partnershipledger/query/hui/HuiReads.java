package nz.partnershipledger.query.hui;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Hui and what is said there, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({MeetingsHeld.class, HuiDesk.class, SaidDesk.class, TableDesk.class, HuiController.class, SaidController.class})
public class HuiReads {}
