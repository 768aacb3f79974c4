/** Facts about people themselves. */
@NullMarked
package nz.partnershipledger.events.person;

import org.jspecify.annotations.NullMarked;
