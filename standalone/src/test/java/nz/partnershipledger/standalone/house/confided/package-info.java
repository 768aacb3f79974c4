/** What breaks a rule of the house on purpose. */
@NullMarked
package nz.partnershipledger.standalone.house.confided;

import org.jspecify.annotations.NullMarked;
