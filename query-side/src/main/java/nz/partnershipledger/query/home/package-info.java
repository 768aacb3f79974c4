/** What the page that somebody comes to tells them before all else. */
@NullMarked
package nz.partnershipledger.query.home;

import org.jspecify.annotations.NullMarked;
