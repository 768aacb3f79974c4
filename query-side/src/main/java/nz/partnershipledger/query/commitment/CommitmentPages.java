package nz.partnershipledger.query.commitment;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of promises, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({PromisePageController.class, FollowThroughPageController.class})
public class CommitmentPages {
    /** Where the page of what one side said stands, below its partnership. */
    public static final String WHAT_WE_SAID = "/what-we-said";
}
