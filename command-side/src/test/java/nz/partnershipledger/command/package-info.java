/** The rules of the ledger, told as sentences. */
@NullMarked
package nz.partnershipledger.command;

import org.jspecify.annotations.NullMarked;
