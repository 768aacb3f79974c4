/** Whose sight of a partnership is paused, for those who may know. */
@NullMarked
package nz.partnershipledger.query.sight;

import org.jspecify.annotations.NullMarked;
