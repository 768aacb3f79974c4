/** What the measuring itself must get right. */
@NullMarked
package nz.partnershipledger.benchmarks;

import org.jspecify.annotations.NullMarked;
