package nz.partnershipledger.query.report;

import nz.partnershipledger.query.live.NowAndThen;
import nz.partnershipledger.query.live.QueryStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;

/** Reports, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({
    ReportDesk.class,
    ClusterFigures.class,
    DashboardFigures.class,
    BehindFigures.class,
    ReportController.class,
    DashboardPageController.class,
    TermReportController.class
})
public class ReportReads {
    @Bean
    SchoolTerms schoolTerms(
            QueryStore query, @Value("${ledger.school-terms:classpath:school-terms.properties}") Resource file) {
        SchoolTerms terms = new SchoolTerms(query.database());
        terms.are(SchoolTerms.in(file));
        return terms;
    }

    @Bean
    Renewal renewalOfReports(QueryStore query) {
        return new Renewal(query.database());
    }

    @Bean
    NowAndThen reportsRenewed(Renewal renewal) {
        return new NowAndThen("reports-renewal", renewal::look);
    }
}
