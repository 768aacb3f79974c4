/** What breaks a rule of the house on purpose. */
@NullMarked
package nz.partnershipledger.standalone.house.forgetful;

import org.jspecify.annotations.NullMarked;
