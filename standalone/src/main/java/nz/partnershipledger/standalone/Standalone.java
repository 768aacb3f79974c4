package nz.partnershipledger.standalone;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** Both sides of the ledger in one application context; each works in the database in its own role. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Standalone {}
