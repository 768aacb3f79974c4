/** Keeping the ledger on PostgreSQL: events by stable names, chained and never changed; texts sealed; all of it verifiable. */
@NullMarked
package nz.partnershipledger.store;

import org.jspecify.annotations.NullMarked;
