/** The pages as people meet them: in a real browser, with and without a mouse, wide and narrow, in both languages. */
@NullMarked
package nz.partnershipledger.standalone.browser;

import org.jspecify.annotations.NullMarked;
