/** The doors as callers meet them: over HTTP, on a real server and a real PostgreSQL. */
@NullMarked
package nz.partnershipledger.doors;

import org.jspecify.annotations.NullMarked;
