/** Someone is asked to take part, says yes or no by themselves, and comes in by a password of their own. */
@NullMarked
package nz.partnershipledger.command.invitation;

import org.jspecify.annotations.NullMarked;
