/** Words that are looked for. */
@NullMarked
package nz.partnershipledger.query.search;

import org.jspecify.annotations.NullMarked;
