/** Keeps views up to date as the ledger grows, parks what cannot be understood, and lets readers wait for their own writes. */
@NullMarked
package nz.partnershipledger.query.live;

import org.jspecify.annotations.NullMarked;
