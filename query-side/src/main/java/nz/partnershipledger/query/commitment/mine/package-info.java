/** One's own promises, and what else waits for one: a page that stands above promises and hui. */
@NullMarked
package nz.partnershipledger.query.commitment.mine;

import org.jspecify.annotations.NullMarked;
