/** Two invented partnerships that a new ledger begins with, so that there is something to look at. */
@NullMarked
package nz.partnershipledger.standalone.samples;

import org.jspecify.annotations.NullMarked;
