/** How the ledger does, told to whoever keeps it running: numbers alone, at an address of their own. */
@NullMarked
package nz.partnershipledger.doors.metrics;

import org.jspecify.annotations.NullMarked;
