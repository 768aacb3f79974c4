package nz.partnershipledger.query.sight;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Found;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.list.Lists;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Sight;
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.person.People;

/** Tells whose sight of a partnership is paused, or was, to each as much as they may know; always as it stands now. */
public final class PausedSightsDesk {
    private static final List<Fold<?>> VIEWS = List.of(new Partnerships(), new People());

    private final ViewTable<PartnershipRow> table;
    private final CatchUp catchUp;
    private final InstantSource clock;
    private final Listing<Sight, PausedSight, PausedSightAnswer> list;

    PausedSightsDesk(ViewTables tables, CatchUp catchUp, Lists lists, QueryStore query) {
        this.table = tables.of(new Partnerships());
        this.catchUp = catchUp;
        this.clock = query.clock();
        this.list = new Listing<Sight, PausedSight, PausedSightAnswer>(
                        lists,
                        "paused-sights",
                        new Found<>(this::look, this::all),
                        PausedSightAnswer.class,
                        (sight, rows) -> row -> PausedSightAnswer.of(
                                row, sight.reader(), sight.asked().day()))
                .by("-pausedOn", it -> it.pause().pausedOn())
                .then(PausedSight::place);
    }

    private Sight look(Wanted wanted) {
        WhoMayRead.Reach reach = WhoMayRead.reach(wanted.reader());
        if (!reach.asPartner() && !WhoMayRead.looksAfterPrivacy(wanted.reader())) {
            throw ReadingRule.THIS_ROLE_READS_NO_PARTNERSHIP.refusal();
        }
        AskedMoment asked = AskedMoment.readWaited(wanted.parameters(), clock);
        catchUp.with(asked.after(), VIEWS);
        return new Sight.OfMany(wanted.reader(), asked);
    }

    private List<PausedSight> all(Sight sight) {
        return table.where("pauses <> '[]'").stream()
                .flatMap(row -> row.pauses().stream().map(it -> new PausedSight(row, it)))
                .filter(it -> it.isFor(sight.reader(), sight.asked().day()))
                .toList();
    }

    Listing<Sight, PausedSight, PausedSightAnswer> pausedSights() {
        return list;
    }

    /** Those of which this reader may know, the latest first. */
    Page<PausedSightAnswer> list(Actor reader, Map<String, String[]> given) {
        AskedMoment now = AskedMoment.now(clock);
        return list.page(new Sight.OfMany(reader, now), given);
    }
}
