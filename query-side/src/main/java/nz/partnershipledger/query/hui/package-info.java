/** Hui, and what is said there: voices, what is going well, difficulties. */
@NullMarked
package nz.partnershipledger.query.hui;

import org.jspecify.annotations.NullMarked;
