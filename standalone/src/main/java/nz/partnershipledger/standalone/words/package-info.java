/** What the launcher says, in the language of who reads it. */
@NullMarked
package nz.partnershipledger.standalone.words;

import org.jspecify.annotations.NullMarked;
