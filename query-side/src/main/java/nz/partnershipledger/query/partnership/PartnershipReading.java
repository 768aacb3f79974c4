package nz.partnershipledger.query.partnership;

import java.util.Collection;
import java.util.List;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.store.LedgerEvents;
import org.jspecify.annotations.Nullable;

/** The one way to whatever is read of one partnership: who may, at which moment, and in which version. */
public final class PartnershipReading {
    private final PartnershipsInReach reach;
    private final Histories histories;
    private final CatchUp catchUp;
    private final LedgerEvents ledger;

    /** Reads these. */
    public PartnershipReading(PartnershipsInReach reach, Histories histories, CatchUp catchUp, LedgerEvents ledger) {
        this.reach = reach;
        this.histories = histories;
        this.catchUp = catchUp;
        this.ledger = ledger;
    }

    /**
     * A partnership as a reader sees it.
     *
     * @param now how it stands now
     * @param then how it stood at the moment, as far as the reader may know
     * @param relation what the reader is to it now
     * @param asked the moment
     * @param version the version of its history that is shown
     * @param history what the reader may know of it at the moment; null where live rows tell the same
     */
    public record Seen(
            PartnershipRow now,
            PartnershipRow then,
            Relation relation,
            AskedMoment asked,
            long version,
            @Nullable List<Recorded<? extends LedgerEvent>> history) {
        /** The moment. */
        public Moment moment() {
            return asked.moment();
        }

        /** A view's rows of it, each readable by everyone who reads the partnership. */
        public <R extends Record> Collection<R> rows(ViewTable<R> table) {
            return history == null
                    ? table.where("partnership = ?", now.partnership().value())
                    : Replay.of(table.fold(), history).all();
        }
    }

    /**
     * Looks at a partnership.
     *
     * @param unplaced the moment that is asked for
     * @param views what it is looked at with, which have to show what the reader waits for
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_PARTNERSHIP} if there is none that this reader may know of
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#SAY_WHY_YOU_READ_THIS} if the reader is outside it and has given no reason
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THIS_VERSION_IS_NOT_RECORDED_YET} if the version lies beyond the end of what the reader may know of its history
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#IT_HAD_NOT_BEGUN_THEN} if the moment lies before it formed
     */
    public Seen look(
            Actor reader, PartnershipId partnership, AskedMoment.Unplaced unplaced, List<? extends Fold<?>> views) {
        catchUp.with(unplaced.after(), views);
        PartnershipRow now = reach.one(reader, partnership);
        Relation relation = WhoMayRead.relation(reader, now.standing());
        if (unplaced.version() != null && unplaced.version() > lastVersionFor(reader, now, relation)) {
            throw ReadingRule.THIS_VERSION_IS_NOT_RECORDED_YET.refusal();
        }
        AskedMoment asked = unplaced.of(partnership, ledger);
        if (asked.moment().isNow() && !(relation instanceof Relation.FormerPartner)) {
            // The version is read before the rows that are shown: with one too old a command is asked again, with one
            // too new it would overlook something.
            long version = catchUp.version(views.getFirst(), partnership);
            PartnershipRow shown = reach.one(reader, partnership);
            return new Seen(shown, shown, relation, asked, version, null);
        }
        List<Recorded<? extends LedgerEvent>> history = histories.of(reader, List.of(now.standing()), asked.moment());
        PartnershipRow then = Replay.of(new Partnerships(), history)
                .find(partnership)
                .orElseThrow(ReadingRule.IT_HAD_NOT_BEGUN_THEN::refusal);
        return new Seen(now, then, relation, asked, version(partnership, asked.moment(), relation, history), history);
    }

    /** Who has left does not learn from a version how the history goes on without them. */
    private long lastVersionFor(Actor reader, PartnershipRow now, Relation relation) {
        return relation instanceof Relation.FormerPartner
                ? version(
                        now.partnership(),
                        Moment.NOW,
                        relation,
                        histories.of(reader, List.of(now.standing()), Moment.NOW))
                : Long.MAX_VALUE;
    }

    private long version(
            PartnershipId partnership,
            Moment moment,
            Relation relation,
            List<Recorded<? extends LedgerEvent>> history) {
        if (relation instanceof Relation.FormerPartner) {
            return history.stream()
                    .filter(it -> it.stream().equals(partnership))
                    .mapToLong(Recorded::version)
                    .max()
                    .orElse(0);
        }
        if (moment.upTo() != null) {
            return moment.upTo().version();
        }
        return moment.asOf() == null ? ledger.version(partnership) : ledger.version(partnership, moment.asOf());
    }
}
