/** Promises and what became of them. */
@NullMarked
package nz.partnershipledger.events.commitment;

import org.jspecify.annotations.NullMarked;
