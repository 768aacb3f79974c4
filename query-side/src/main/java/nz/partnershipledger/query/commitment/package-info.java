/** Who said they would do what, and did they. */
@NullMarked
package nz.partnershipledger.query.commitment;

import org.jspecify.annotations.NullMarked;
