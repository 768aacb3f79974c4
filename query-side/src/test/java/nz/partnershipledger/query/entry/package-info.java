/** What entries are told as, and what they ask. */
@NullMarked
package nz.partnershipledger.query.entry;

import org.jspecify.annotations.NullMarked;
