/** The live page at a hui: where its minutes are typed, proofread and shared. */
@NullMarked
package nz.partnershipledger.query.hui.live;

import org.jspecify.annotations.NullMarked;
