/** How lists are asked for and answered: parameters, cursors, CSV and opened texts. */
@NullMarked
package nz.partnershipledger.query.list;

import org.jspecify.annotations.NullMarked;
