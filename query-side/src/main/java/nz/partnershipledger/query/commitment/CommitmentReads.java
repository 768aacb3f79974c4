package nz.partnershipledger.query.commitment;

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
public class CommitmentReads {}
