/** Taking in past commitments, on a real database. */
@NullMarked
package nz.partnershipledger.command.imports;

import org.jspecify.annotations.NullMarked;
