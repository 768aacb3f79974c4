/** Tests of the parts of the sign-in. */
@NullMarked
package nz.partnershipledger.doors.account;

import org.jspecify.annotations.NullMarked;
