/** Tests of the partnerships view. */
@NullMarked
package nz.partnershipledger.query.partnership;

import org.jspecify.annotations.NullMarked;
