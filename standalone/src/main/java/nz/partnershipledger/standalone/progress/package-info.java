/** How far a long work has come, for who waits for it. */
@NullMarked
package nz.partnershipledger.standalone.progress;

import org.jspecify.annotations.NullMarked;
