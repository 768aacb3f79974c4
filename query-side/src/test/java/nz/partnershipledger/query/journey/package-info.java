/** The journey through He Pikorua. */
@NullMarked
package nz.partnershipledger.query.journey;

import org.jspecify.annotations.NullMarked;
