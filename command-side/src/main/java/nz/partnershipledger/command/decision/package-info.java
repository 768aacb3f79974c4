/** Decisions: what is proposed, where everyone stands, who decides. */
@NullMarked
package nz.partnershipledger.command.decision;

import org.jspecify.annotations.NullMarked;
