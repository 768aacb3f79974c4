/** Pages that bring several features together: the caseload, one partnership, and who read it from outside. */
@NullMarked
package nz.partnershipledger.query.partnership.overview;

import org.jspecify.annotations.NullMarked;
