package nz.partnershipledger.query.partnership;

import java.time.Instant;
import java.util.UUID;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.list.Text;

/**
 * That someone said why they read the words and names of lists across a cluster.
 *
 * @param id its id
 * @param cluster the cluster, by code
 * @param reader who
 * @param role the role of their account
 * @param openedAt when
 * @param until until when they may read on without saying why again
 * @param why why: the words, or that and why they were removed
 */
public record ClusterReadingAnswer(
        UUID id, String cluster, PersonId reader, SystemRole role, Instant openedAt, Instant until, Text why) {
    static ClusterReadingAnswer of(ClusterReading reading) {
        return new ClusterReadingAnswer(
                reading.id(),
                reading.cluster(),
                reading.reader(),
                reading.role(),
                reading.openedAt(),
                reading.until(),
                Text.in(reading.reader(), reading.why()));
    }
}
