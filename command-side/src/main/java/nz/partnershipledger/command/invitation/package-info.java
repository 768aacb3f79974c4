/** Someone is asked to take part, and says yes or no by themselves: what of it is recorded. */
@NullMarked
package nz.partnershipledger.command.invitation;

import org.jspecify.annotations.NullMarked;
