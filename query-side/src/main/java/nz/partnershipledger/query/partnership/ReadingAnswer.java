package nz.partnershipledger.query.partnership;

import java.time.Instant;
import java.util.UUID;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.list.Text;

/**
 * That someone outside a partnership read of it.
 *
 * @param id its id
 * @param reader who
 * @param role the role of their account
 * @param how whether they opened it, or were shown something of it in a list across its cluster
 * @param openedAt when
 * @param until until when they may read on without saying why again
 * @param why why: the words, or that and why they were removed
 */
public record ReadingAnswer(
        UUID id, PersonId reader, SystemRole role, Reading.How how, Instant openedAt, Instant until, Text why) {
    static ReadingAnswer of(Reading reading, PartnershipId where) {
        return new ReadingAnswer(
                reading.id(),
                reading.reader(),
                reading.role(),
                reading.how(),
                reading.openedAt(),
                reading.until(),
                Text.in(where, reading.why()));
    }
}
