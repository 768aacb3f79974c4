/** Promises: what may be said about them, by whom and when. */
@NullMarked
package nz.partnershipledger.command.commitment;

import org.jspecify.annotations.NullMarked;
