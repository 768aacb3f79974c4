/** The doors of the ledger: what both sides share in how they are spoken to over HTTP, made ready to be imported. */
@NullMarked
package nz.partnershipledger.doors;

import org.jspecify.annotations.NullMarked;
