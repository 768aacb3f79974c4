/** The draft of a hui: what is typed while people talk, and how it becomes entries when they have proofread it. */
@NullMarked
package nz.partnershipledger.command.draft;

import org.jspecify.annotations.NullMarked;
