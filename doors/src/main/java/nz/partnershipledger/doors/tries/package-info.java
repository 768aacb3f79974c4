/** Whoever guesses passwords is slowed down, and the owner of the account is not. */
@NullMarked
package nz.partnershipledger.doors.tries;

import org.jspecify.annotations.NullMarked;
