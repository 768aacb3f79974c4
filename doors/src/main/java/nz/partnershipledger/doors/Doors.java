package nz.partnershipledger.doors;

import nz.partnershipledger.doors.account.SignInConfiguration;
import nz.partnershipledger.doors.address.AddressConfiguration;
import nz.partnershipledger.doors.json.JsonConfiguration;
import nz.partnershipledger.doors.metrics.MetricsConfiguration;
import nz.partnershipledger.doors.openapi.ApiDocument;
import nz.partnershipledger.doors.page.PageConfiguration;
import nz.partnershipledger.doors.problem.ProblemConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Everything that both sides share at their doors, to be imported by each; the side that writes accounts also imports
 * {@link nz.partnershipledger.doors.account.AccountDoors}. Needs an
 * {@link nz.partnershipledger.doors.account.AccountsDatabase} and Spring Boot's auto-configuration of the web.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    PageConfiguration.class,
    ProblemConfiguration.class,
    AddressConfiguration.class,
    JsonConfiguration.class,
    SignInConfiguration.class,
    ApiDocument.class,
    MetricsConfiguration.class
})
public class Doors {}
