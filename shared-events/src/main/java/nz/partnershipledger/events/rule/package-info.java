/** Rules, as the sentences that they are, and what is thrown where one is not held to. They know nothing of the web. */
@NullMarked
package nz.partnershipledger.events.rule;

import org.jspecify.annotations.NullMarked;
