/** Tests of what pages share. */
@NullMarked
package nz.partnershipledger.query.page;

import org.jspecify.annotations.NullMarked;
