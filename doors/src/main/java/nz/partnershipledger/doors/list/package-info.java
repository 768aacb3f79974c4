/** Lists that go on from one page to the next. */
@NullMarked
package nz.partnershipledger.doors.list;

import org.jspecify.annotations.NullMarked;
