/** The journey through He Pikorua. */
@NullMarked
package nz.partnershipledger.events.journey;

import org.jspecify.annotations.NullMarked;
