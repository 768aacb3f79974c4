/** Tests of hui, and of what is said there. */
@NullMarked
package nz.partnershipledger.query.hui;

import org.jspecify.annotations.NullMarked;
