/** A partnership step by step. */
@NullMarked
package nz.partnershipledger.query.replay;

import org.jspecify.annotations.NullMarked;
