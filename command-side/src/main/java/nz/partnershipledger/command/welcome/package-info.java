/** Where others are invited, and where they answer and come in: what opens an invitation, and who may. What is recorded is decided elsewhere. */
@NullMarked
package nz.partnershipledger.command.welcome;

import org.jspecify.annotations.NullMarked;
