/** The API in a document that people and programs can read: every operation with an example. */
@NullMarked
package nz.partnershipledger.doors.openapi;

import org.jspecify.annotations.NullMarked;
