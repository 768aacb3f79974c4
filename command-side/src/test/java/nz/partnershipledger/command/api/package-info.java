/** The command API as callers meet it: on a real server and a real PostgreSQL. */
@NullMarked
package nz.partnershipledger.command.api;

import org.jspecify.annotations.NullMarked;
