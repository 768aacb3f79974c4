@NullMarked
package nz.partnershipledger.doors.address;

import org.jspecify.annotations.NullMarked;
