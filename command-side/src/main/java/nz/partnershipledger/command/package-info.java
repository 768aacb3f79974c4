/** What may happen: where commands meet the histories of partnerships and people. */
@NullMarked
package nz.partnershipledger.command;

import org.jspecify.annotations.NullMarked;
