package nz.partnershipledger.query.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Found;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.list.Lists;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Sight;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Tells partners who read their partnership from outside it: when and why, the latest first. */
public final class ReadingsDesk {
    private final PartnershipsInReach reach;
    private final Readings readings;
    private final SealedTexts texts;
    private final Listing<OfPartnership, Reading, ReadingAnswer> list;

    ReadingsDesk(PartnershipsInReach reach, Readings readings, Lists lists, QueryStore query) {
        this.reach = reach;
        this.readings = readings;
        this.texts = query.texts();
        this.list = new Listing<>(
                        lists,
                        "readings",
                        new Found<>(
                                wanted -> {
                                    wanted.parameters().check();
                                    return look(wanted.reader(), wanted.partnership());
                                },
                                seen -> readings.of(seen.partnership())),
                        ReadingAnswer.class,
                        (seen, rows) -> row -> ReadingAnswer.of(row, seen.partnership()))
                .by("-openedAt", Reading::openedAt)
                .then(Reading::id)
                .found(Reading::id, ReadingRule.THERE_IS_NO_SUCH_READING::refusal);
    }

    /** A partnership whose readings someone looks at, always as they are now. */
    record OfPartnership(Actor reader, PartnershipId partnership) implements Sight {
        @Override
        public AskedMoment asked() {
            return new AskedMoment(null, Moment.NOW, LocalDate.MAX);
        }

        @Override
        public List<PartnershipId> boundTo() {
            return List.of(partnership);
        }
    }

    private OfPartnership look(Actor reader, PartnershipId partnership) {
        PartnershipRow row = reach.one(reader, partnership);
        if (!WhoMayRead.seesWhoReads(WhoMayRead.relation(reader, row.standing()))) {
            throw ReadingRule.ONLY_PARTNERS_SEE_WHO_READS_FROM_OUTSIDE.refusal();
        }
        return new OfPartnership(reader, partnership);
    }

    Listing<OfPartnership, Reading, ReadingAnswer> readings() {
        return list;
    }

    /**
     * All who read it, the latest first.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#ONLY_PARTNERS_SEE_WHO_READS_FROM_OUTSIDE} if the reader no longer sees that
     */
    public List<ReadingAnswer> all(Actor reader, PartnershipId partnership) {
        return list.page(look(reader, partnership), Map.of()).items();
    }

    /** The clusters of this reader for whose lists they have not said why they read them; none where they need not. */
    public List<String> clustersWithoutReason(Actor reader) {
        Set<String> clusters = new TreeSet<>(WhoMayRead.readsFromOutside(reader));
        clusters.removeAll(readings.ofLists(reader, clusters).keySet());
        return List.copyOf(clusters);
    }

    /** What this reader said of why they read the lists in which this partnership stands; null where they have not, of late. */
    public @Nullable String saidOfLists(Actor reader, PartnershipId partnership) {
        ClusterReading reading = readings.ofLists(reader, WhoMayRead.readsFromOutside(reader))
                .get(reach.known(reader, partnership).cluster());
        return reading != null
                        && texts.open(reading.reader(), reading.why()) instanceof Opened.Words(String why, String salt)
                ? why
                : null;
    }

    /**
     * Who read it.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#ONLY_PARTNERS_SEE_WHO_READS_FROM_OUTSIDE} if the reader no longer sees that
     */
    public Page<ReadingAnswer> list(Seen seen, Map<String, String[]> given) {
        return list.page(look(seen.reader(), seen.partnership()), given);
    }
}
