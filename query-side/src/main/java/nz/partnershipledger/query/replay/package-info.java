/** A partnership step by step: how it was at any moment, what each entry changed, and what changed between two moments. */
@NullMarked
package nz.partnershipledger.query.replay;

import org.jspecify.annotations.NullMarked;
