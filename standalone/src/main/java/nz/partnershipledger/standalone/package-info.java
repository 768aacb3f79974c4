/** Both sides of the ledger in one process, with the commands of the launcher. */
@NullMarked
package nz.partnershipledger.standalone;

import org.jspecify.annotations.NullMarked;
