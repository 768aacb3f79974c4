/** What tests of views share. */
@NullMarked
package nz.partnershipledger.query.base;

import org.jspecify.annotations.NullMarked;
