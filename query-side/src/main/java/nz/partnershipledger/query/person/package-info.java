/** The people: what they are called. */
@NullMarked
package nz.partnershipledger.query.person;

import org.jspecify.annotations.NullMarked;
