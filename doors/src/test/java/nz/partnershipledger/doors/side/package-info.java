/** Tests of a side as a process of its own. */
@NullMarked
package nz.partnershipledger.doors.side;

import org.jspecify.annotations.NullMarked;
