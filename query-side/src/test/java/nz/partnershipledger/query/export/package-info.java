@NullMarked
package nz.partnershipledger.query.export;

import org.jspecify.annotations.NullMarked;
