/** How a command gets from the caller to the history it is asked of: once, on fresh state, in one transaction. */
@NullMarked
package nz.partnershipledger.command.desk;

import org.jspecify.annotations.NullMarked;
