package nz.partnershipledger.query.entry;

import java.time.Instant;
import java.time.LocalDate;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.store.Catalogue;

/**
 * An entry of a partnership's history.
 *
 * @param position its place among all entries of the ledger
 * @param version its place in the history it stands in, counted from 1
 * @param recordedAt when it was recorded
 * @param on the day it happened
 * @param type what kind of fact it is, by its stored name
 * @param feature what part of partnering it belongs to
 * @param actor who recorded it
 */
public record EntryAnswer(
        long position, long version, Instant recordedAt, LocalDate on, String type, String feature, PersonId actor) {
    static EntryAnswer of(Recorded<?> recorded, PartnershipEvent event) {
        String home = event.getClass().getPackageName();
        return new EntryAnswer(
                recorded.position(),
                recorded.version(),
                recorded.at(),
                event.on(),
                Catalogue.storedForm(event.getClass()).name(),
                home.substring(home.lastIndexOf('.') + 1),
                recorded.recorder());
    }
}
