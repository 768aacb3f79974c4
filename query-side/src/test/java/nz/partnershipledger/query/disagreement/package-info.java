/** How disagreement events become rows and figures. */
@NullMarked
package nz.partnershipledger.query.disagreement;

import org.jspecify.annotations.NullMarked;
