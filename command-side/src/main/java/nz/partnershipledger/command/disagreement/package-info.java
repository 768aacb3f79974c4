/** Differences: how each of them sees it, and what becomes of it. */
@NullMarked
package nz.partnershipledger.command.disagreement;

import org.jspecify.annotations.NullMarked;
