/** Who stands where in a partnership: forming, partners, facilitator, tier. */
@NullMarked
package nz.partnershipledger.events.partnership;

import org.jspecify.annotations.NullMarked;
