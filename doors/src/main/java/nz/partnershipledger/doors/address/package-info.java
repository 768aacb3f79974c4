/** Which address of ours a request is for. */
@NullMarked
package nz.partnershipledger.doors.address;

import org.jspecify.annotations.NullMarked;
