/** Accounts, and the people who have them, as a page. */
@NullMarked
package nz.partnershipledger.query.account;

import org.jspecify.annotations.NullMarked;
