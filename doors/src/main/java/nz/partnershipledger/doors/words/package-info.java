/** What is said to a reader, in te reo Māori or New Zealand English. */
@NullMarked
package nz.partnershipledger.doors.words;

import org.jspecify.annotations.NullMarked;
