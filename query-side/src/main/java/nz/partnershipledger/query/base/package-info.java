/** What every view stands on: folds and their rows, replaying a history, and who may read. */
@NullMarked
package nz.partnershipledger.query.base;

import org.jspecify.annotations.NullMarked;
