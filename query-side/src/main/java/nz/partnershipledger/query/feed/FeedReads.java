package nz.partnershipledger.query.feed;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Calendars, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({OwnDays.class, FeedController.class})
public class FeedReads {}
