/** Registering people and what they are called. */
@NullMarked
package nz.partnershipledger.command.person;

import org.jspecify.annotations.NullMarked;
