/** One's own days, for a calendar program: of what one said one would do, and of hui. */
@NullMarked
package nz.partnershipledger.query.feed;

import org.jspecify.annotations.NullMarked;
