/** A partnership's history as it is stored, for anyone to verify elsewhere. */
@NullMarked
package nz.partnershipledger.query.history;

import org.jspecify.annotations.NullMarked;
