/** Words that are looked for. */
@NullMarked
package nz.partnershipledger.query.views;

import org.jspecify.annotations.NullMarked;
