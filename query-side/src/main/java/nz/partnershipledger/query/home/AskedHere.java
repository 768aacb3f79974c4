package nz.partnershipledger.query.home;

import java.util.Optional;
import java.util.UUID;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.store.LedgerDatabase;

/** Knows by whose invitation somebody came. */
final class AskedHere {
    private final LedgerDatabase database;

    AskedHere(QueryStore query) {
        this.database = query.database();
    }

    /** Who invited them first of those whose invitation they said yes to. */
    Optional<PersonId> by(PersonId invited) {
        return database.sql()
                .sql("""
                        SELECT invited_by FROM ledger.invitations
                        WHERE person = ? AND state = 'ACCEPTED' ORDER BY invited_at FETCH FIRST ROW ONLY""")
                .param(1, invited.value())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }
}
