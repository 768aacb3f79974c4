/** Figures that leave a cluster: named reports with fixed columns. */
@NullMarked
package nz.partnershipledger.query.report;

import org.jspecify.annotations.NullMarked;
