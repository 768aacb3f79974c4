/** What is said beside an entry. */
@NullMarked
package nz.partnershipledger.events.entry;

import org.jspecify.annotations.NullMarked;
