/** Who is invited to take part, for those who look after who does. */
@NullMarked
package nz.partnershipledger.query.invitation;

import org.jspecify.annotations.NullMarked;
