/** Pages that bring several features together: the caseload, one partnership, one promise, one entry. */
@NullMarked
package nz.partnershipledger.query.overview;

import org.jspecify.annotations.NullMarked;
