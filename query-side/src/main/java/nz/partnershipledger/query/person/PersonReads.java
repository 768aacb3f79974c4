package nz.partnershipledger.query.person;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The people, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({Names.class, CalledInTables.class, PeopleInReach.class, NamesGiven.class, PersonController.class})
public class PersonReads {}
