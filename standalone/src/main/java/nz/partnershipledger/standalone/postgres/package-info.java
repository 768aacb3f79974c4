/** A PostgreSQL of the ledger's own: unpacked, kept in the ledger's folder, started and stopped with it. */
@NullMarked
package nz.partnershipledger.standalone.postgres;

import org.jspecify.annotations.NullMarked;
