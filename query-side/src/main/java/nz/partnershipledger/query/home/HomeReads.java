package nz.partnershipledger.query.home;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What is told where somebody comes to. */
@Configuration(proxyBeanMethods = false)
@Import({AtHome.class, AskedHere.class})
public class HomeReads {}
