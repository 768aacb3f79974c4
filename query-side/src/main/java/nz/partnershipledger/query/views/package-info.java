/** How the views stand, for those who look after them. */
@NullMarked
package nz.partnershipledger.query.views;

import org.jspecify.annotations.NullMarked;
