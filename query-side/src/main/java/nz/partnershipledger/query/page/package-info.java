/** What the pages of all features share: names, texts, states, and the moment that a page shows. */
@NullMarked
package nz.partnershipledger.query.page;

import org.jspecify.annotations.NullMarked;
