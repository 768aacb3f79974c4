/** Tests of keeping the ledger, on a real PostgreSQL; {@code TestDatabase} serves the tests of other modules too. */
@NullMarked
package nz.partnershipledger.store;

import org.jspecify.annotations.NullMarked;
