/** What every feature's rules stand on: who stands where, who may what, and the refusals that several share. */
@NullMarked
package nz.partnershipledger.command.base;

import org.jspecify.annotations.NullMarked;
