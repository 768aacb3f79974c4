/** The partnerships: what they are and who stands where in them. */
@NullMarked
package nz.partnershipledger.query.partnership;

import org.jspecify.annotations.NullMarked;
