/** The folder that holds one ledger: what stands where in it, who uses it now, and its secrets. */
@NullMarked
package nz.partnershipledger.standalone.folder;

import org.jspecify.annotations.NullMarked;
