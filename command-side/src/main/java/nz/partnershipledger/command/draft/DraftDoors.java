package nz.partnershipledger.command.draft;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Drafts of minutes, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({DraftController.class, OwnWordsPageController.class})
public class DraftDoors {}
