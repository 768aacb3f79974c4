/** Answers that hold much at once: lists as CSV, histories, documents. */
@NullMarked
package nz.partnershipledger.query.export;

import org.jspecify.annotations.NullMarked;
