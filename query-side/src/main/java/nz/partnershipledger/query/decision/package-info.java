/** Decisions: who proposed, where everyone stood, who decided and how, and how power is shared over time. */
@NullMarked
package nz.partnershipledger.query.decision;

import org.jspecify.annotations.NullMarked;
