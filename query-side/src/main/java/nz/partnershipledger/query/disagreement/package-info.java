/** Differences: how each of them sees it, side by side, and what became of it. */
@NullMarked
package nz.partnershipledger.query.disagreement;

import org.jspecify.annotations.NullMarked;
