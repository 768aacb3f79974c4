package nz.partnershipledger.query.search;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What is looked for, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({SearchDesk.class, SearchController.class, SearchPageController.class})
public class SearchReads {
    /** Where the page stands. */
    public static final String PATH = "/search";
}
