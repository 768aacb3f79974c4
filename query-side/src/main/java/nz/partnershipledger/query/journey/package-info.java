/** The journey through He Pikorua, as it was gone. */
@NullMarked
package nz.partnershipledger.query.journey;

import org.jspecify.annotations.NullMarked;
