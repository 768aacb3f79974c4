/** What may be said beside an entry. */
@NullMarked
package nz.partnershipledger.command.entry;

import org.jspecify.annotations.NullMarked;
