/** Tests of the way from a request to the history, on a real PostgreSQL and on several nodes. */
@NullMarked
package nz.partnershipledger.command.desk;

import org.jspecify.annotations.NullMarked;
