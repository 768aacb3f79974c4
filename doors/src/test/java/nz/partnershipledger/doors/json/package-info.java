@NullMarked
package nz.partnershipledger.doors.json;

import org.jspecify.annotations.NullMarked;
