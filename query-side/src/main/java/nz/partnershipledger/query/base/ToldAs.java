package nz.partnershipledger.query.base;

/** A part of a view's row that is told otherwise than it is kept. */
public interface ToldAs {
    /** What of it may be told to whoever may read the row. */
    Object told();
}
