package nz.partnershipledger.query.commitment;

import nz.partnershipledger.query.live.NowAndThen;
import nz.partnershipledger.query.live.QueryStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Follow-through, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({
    FollowThroughReading.class,
    PromisesAcross.class,
    CountsOfPromises.class,
    FollowThroughDesk.class,
    FollowThroughController.class
})
public class CommitmentReads {
    @Bean
    NowAndThen promisesCounted(QueryStore query) {
        return new NowAndThen("promises-counted", new KeptCounts(query)::renew);
    }
}
