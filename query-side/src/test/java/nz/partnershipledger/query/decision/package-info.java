/** How decision events become rows and figures. */
@NullMarked
package nz.partnershipledger.query.decision;

import org.jspecify.annotations.NullMarked;
