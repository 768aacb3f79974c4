/** Forming a partnership, its partners, facilitator and tier. */
@NullMarked
package nz.partnershipledger.command.partnership;

import org.jspecify.annotations.NullMarked;
