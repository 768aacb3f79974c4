/** Tests of what slows down whoever guesses passwords. */
@NullMarked
package nz.partnershipledger.doors.tries;

import org.jspecify.annotations.NullMarked;
