/** Decisions: who proposed, where everyone stood, who decided and how. */
@NullMarked
package nz.partnershipledger.events.decision;

import org.jspecify.annotations.NullMarked;
