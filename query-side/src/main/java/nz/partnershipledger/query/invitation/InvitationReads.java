package nz.partnershipledger.query.invitation;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Invitations, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({InvitationsDesk.class, InvitationController.class, InvitationsPageController.class})
public class InvitationReads {}
