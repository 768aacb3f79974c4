/** The ground words of the ledger: ids, values and the root of all events. */
@NullMarked
package nz.partnershipledger.events;

import org.jspecify.annotations.NullMarked;
