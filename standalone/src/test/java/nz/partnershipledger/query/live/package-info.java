/** Views over histories of real rules. */
@NullMarked
package nz.partnershipledger.query.live;

import org.jspecify.annotations.NullMarked;
