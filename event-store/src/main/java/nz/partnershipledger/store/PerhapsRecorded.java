package nz.partnershipledger.store;

import java.io.Serial;
import java.sql.SQLException;

/** The database was lost while it committed, so that nobody here knows whether it did. What is asked again may be recorded twice. */
public final class PerhapsRecorded extends SQLException {
    @Serial
    private static final long serialVersionUID = 1L;

    PerhapsRecorded(SQLException cause) {
        super(cause);
    }
}
