/** Pages that are open are told when what they show has changed, and nothing of what their reader may not see. */
@NullMarked
package nz.partnershipledger.query.listening;

import org.jspecify.annotations.NullMarked;
