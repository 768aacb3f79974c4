/** How fast the ledger is, measured beside what the machine could do at best and beside what others do; nothing of it runs in the program. */
@NullMarked
package nz.partnershipledger.benchmarks;

import org.jspecify.annotations.NullMarked;
