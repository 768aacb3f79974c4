/** Tests of follow-through. */
@NullMarked
package nz.partnershipledger.query.commitment;

import org.jspecify.annotations.NullMarked;
