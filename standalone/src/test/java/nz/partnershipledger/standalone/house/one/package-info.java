/** Breaks a rule of the house on purpose. */
@NullMarked
package nz.partnershipledger.standalone.house.one;

import org.jspecify.annotations.NullMarked;
