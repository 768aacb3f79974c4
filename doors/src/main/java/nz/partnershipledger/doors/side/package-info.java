/** One side of the ledger as a process of its own: what both sides' programs share. */
@NullMarked
package nz.partnershipledger.doors.side;

import org.jspecify.annotations.NullMarked;
