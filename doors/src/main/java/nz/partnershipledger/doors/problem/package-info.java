/** How a refusal is said: problems (RFC 9457) in the reader's language. */
@NullMarked
package nz.partnershipledger.doors.problem;

import org.jspecify.annotations.NullMarked;
