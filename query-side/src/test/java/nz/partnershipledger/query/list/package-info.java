/** Tests of lists. */
@NullMarked
package nz.partnershipledger.query.list;

import org.jspecify.annotations.NullMarked;
