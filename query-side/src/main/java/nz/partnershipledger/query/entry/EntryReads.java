package nz.partnershipledger.query.entry;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The time line, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({
    TimelineDesk.class,
    EntryController.class,
    Lately.class,
    WaitingDesk.class,
    WaitingController.class,
    EntriesForSome.class,
    SilencesInTimeline.class
})
public class EntryReads {}
