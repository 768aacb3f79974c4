/** What is recorded in several steps: all of them or none. */
@NullMarked
package nz.partnershipledger.command.steps;

import org.jspecify.annotations.NullMarked;
