/** How pages look and speak, whichever part of the ledger they belong to. */
@NullMarked
package nz.partnershipledger.doors.page;

import org.jspecify.annotations.NullMarked;
