/** Tests of the query side as a whole. */
@NullMarked
package nz.partnershipledger.query;

import org.jspecify.annotations.NullMarked;
