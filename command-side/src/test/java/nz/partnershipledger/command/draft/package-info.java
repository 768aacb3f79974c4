/** Tests of the draft's parts that need nothing around them. */
@NullMarked
package nz.partnershipledger.command.draft;

import org.jspecify.annotations.NullMarked;
