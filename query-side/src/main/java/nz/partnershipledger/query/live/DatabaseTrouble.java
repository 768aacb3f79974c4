package nz.partnershipledger.query.live;

import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** A database that is away, full, busy or in other hands is no event's fault: whatever was under way is done again later. */
final class DatabaseTrouble {
    private DatabaseTrouble() {}

    /** Throws this again if it is trouble of that kind. */
    static void letPass(RuntimeException e) {
        if (e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof NonTransientDataAccessResourceException
                || e instanceof TransactionException
                || e instanceof TakenOver) {
            throw e;
        }
    }
}
