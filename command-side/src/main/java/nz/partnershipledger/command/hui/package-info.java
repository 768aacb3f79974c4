/** Hui: when partners meet, who is there, what is said and what comes of it. */
@NullMarked
package nz.partnershipledger.command.hui;

import org.jspecify.annotations.NullMarked;
