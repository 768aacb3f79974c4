/** Tests of what slows down whoever guesses passwords. */
@NullMarked
package nz.partnershipledger.doors.guessing;

import org.jspecify.annotations.NullMarked;
