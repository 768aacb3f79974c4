/** Moving through the elements of He Pikorua. */
@NullMarked
package nz.partnershipledger.command.journey;

import org.jspecify.annotations.NullMarked;
