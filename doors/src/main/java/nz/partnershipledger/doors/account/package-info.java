/** Local accounts: who may sign in, as whom and in which role. */
@NullMarked
package nz.partnershipledger.doors.account;

import org.jspecify.annotations.NullMarked;
