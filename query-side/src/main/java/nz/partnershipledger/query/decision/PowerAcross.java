package nz.partnershipledger.query.decision;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.entry.Answers;
import nz.partnershipledger.query.hui.Voices;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import org.jspecify.annotations.Nullable;

/** Counts how power was shared across the partnerships within a reader's reach: now by the database, of another moment from what is known of it. */
record PowerAcross(QueryStore query, PartnershipsInReach reach, Histories histories) {
    /**
     * What was counted.
     *
     * @param partnerships in how many partnerships
     * @param figures the figures of them together
     */
    record Counted(long partnerships, PowerSharing figures) {}

    /**
     * Of all of them, or those of one cluster.
     *
     * @param cluster the cluster; null for all
     * @throws nz.partnershipledger.events.rule.Refusal {@link nz.partnershipledger.query.base.ReadingRule#THIS_ROLE_READS_NO_PARTNERSHIP} if the
     *     reader's role reads none at all
     */
    Counted counted(Actor reader, @Nullable String cluster, Period period, Moment moment) {
        return moment.isNow()
                ? new PowerQuestion(query.database(), reader, reach.around(reader), cluster, period).counted()
                : then(reader, cluster, period, moment);
    }

    /** The same from the histories. */
    Counted then(Actor reader, @Nullable String cluster, Period period, Moment moment) {
        List<PartnershipRow> now = reach.of(reader, null).stream()
                .filter(it -> cluster == null || cluster.equals(it.cluster()))
                .filter(it -> !(WhoMayRead.relation(reader, it.standing()) instanceof Relation.FormerPartner))
                .toList();
        List<Recorded<? extends LedgerEvent>> history = Replay.forEveryone(
                histories.of(reader, now.stream().map(PartnershipRow::standing).toList(), moment));
        Map<PartnershipId, PartnershipRow> byId = Replay.of(new Partnerships(), history).all().stream()
                .collect(Collectors.toMap(PartnershipRow::partnership, Function.identity()));
        Roles roles = (where, person) ->
                byId.containsKey(where) ? byId.get(where).roleOf(person).orElse(PartnerRole.OTHER) : PartnerRole.OTHER;
        return new Counted(
                byId.size(),
                PowerSharing.ofMany(
                        Replay.of(new Decisions(), history).all(),
                        Replay.of(new Voices(), history).all(),
                        Replay.of(new Answers(), history).all(),
                        roles,
                        period,
                        reader.person()));
    }
}
