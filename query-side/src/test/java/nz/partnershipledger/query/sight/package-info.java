/** Tests of sight that is paused. */
@NullMarked
package nz.partnershipledger.query.sight;

import org.jspecify.annotations.NullMarked;
