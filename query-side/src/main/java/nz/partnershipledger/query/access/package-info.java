/** Who may read what, said in plain words to whoever asks. */
@NullMarked
package nz.partnershipledger.query.access;

import org.jspecify.annotations.NullMarked;
