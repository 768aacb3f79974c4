/** The brief before a hui: a few pages of what a partnership's record holds, for the table, for who facilitates, for who takes over. */
@NullMarked
package nz.partnershipledger.query.brief;

import org.jspecify.annotations.NullMarked;
