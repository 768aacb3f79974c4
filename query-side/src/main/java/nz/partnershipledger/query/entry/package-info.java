/** The entries of the ledger themselves. */
@NullMarked
package nz.partnershipledger.query.entry;

import org.jspecify.annotations.NullMarked;
