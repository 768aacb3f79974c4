package nz.partnershipledger.command.commitment;

/** Where a promise stands. What depends on a date, such as being overdue, is no state. */
public enum State {
    PROPOSED,
    OPEN,
    KEPT,
    MISSED,
    RELEASED,
    DECLINED,
    WITHDRAWN
}
