/** The launcher and its commands, tried as processes of their own. */
@NullMarked
package nz.partnershipledger.standalone;

import org.jspecify.annotations.NullMarked;
