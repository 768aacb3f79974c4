/** What may come in: strict JSON, bounded bodies, plain texts, dates within reach; and how answers are written. */
@NullMarked
package nz.partnershipledger.doors.json;

import org.jspecify.annotations.NullMarked;
