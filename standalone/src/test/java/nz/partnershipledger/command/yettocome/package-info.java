/** A feature that is yet to come. */
@NullMarked
package nz.partnershipledger.command.yettocome;

import org.jspecify.annotations.NullMarked;
