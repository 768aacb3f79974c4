/** Someone is asked to take part, and says yes or no by themselves. */
@NullMarked
package nz.partnershipledger.events.invitation;

import org.jspecify.annotations.NullMarked;
