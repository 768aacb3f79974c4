/** Tests of the views kept up to date. */
@NullMarked
package nz.partnershipledger.query.live;

import org.jspecify.annotations.NullMarked;
