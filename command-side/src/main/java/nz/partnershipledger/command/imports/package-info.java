/** Taking in past commitments from a file of minutes, through the same commands and rules as everyone else's. */
@NullMarked
package nz.partnershipledger.command.imports;

import org.jspecify.annotations.NullMarked;
