/** Differences: how each of them sees it, and what became of it. */
@NullMarked
package nz.partnershipledger.events.disagreement;

import org.jspecify.annotations.NullMarked;
