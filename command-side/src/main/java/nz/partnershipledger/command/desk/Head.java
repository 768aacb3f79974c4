package nz.partnershipledger.command.desk;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * At which version the database said that a history stands, when the command on it came in.
 *
 * @param version counted from 1; 0 for a history that has not begun
 */
record Head(long version) {
    private static final String RESOURCE = Head.class.getName();

    void keepIn(UnitOfWork<?> unitOfWork) {
        unitOfWork.resources().put(RESOURCE, this);
    }

    /** Whether a state at this sequence number, counted from 0, is older than the history was then. */
    static boolean isAheadOf(long sequence) {
        if (!CurrentUnitOfWork.isStarted()) {
            return false;
        }
        Head head = CurrentUnitOfWork.get().getResource(RESOURCE);
        return head != null && head.version > sequence + 1;
    }
}
