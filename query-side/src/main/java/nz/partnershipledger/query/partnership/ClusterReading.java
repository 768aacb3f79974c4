package nz.partnershipledger.query.partnership;

import java.time.Instant;
import java.util.UUID;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SystemRole;

/**
 * That someone said why they read the words and names of lists across a cluster.
 *
 * @param id its id
 * @param cluster the cluster, by code
 * @param reader who
 * @param role the role of their account
 * @param openedAt when
 * @param until until when they may read on without saying why again
 * @param why why, sealed with their own key
 */
record ClusterReading(
        UUID id, String cluster, PersonId reader, SystemRole role, Instant openedAt, Instant until, PersonalText why) {}
