package nz.partnershipledger.query.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.commitment.CommitmentStatus;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.commitment.PromiseWords;
import nz.partnershipledger.query.commitment.Promised;
import nz.partnershipledger.query.page.Said;

/** What was promised and is still to come. Nobody is told here that they are late: a day that has passed is left out. */
final class StillToCome implements PartOfBrief {
    private static final int MOST = 6;

    private final FollowThroughDesk promises;

    StillToCome(FollowThroughDesk promises) {
        this.promises = promises;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.TABLE, 40, ForWhom.HANDING_ON, 60);
    }

    @Override
    public int mostOnTheTable() {
        return MOST;
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        List<Item> open = briefing.open(promises.listWithin(briefing.seen())).items().stream()
                .filter(it -> it.status() == CommitmentStatus.OPEN)
                .sorted(Comparator.comparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Said naming = briefing.naming(open.stream().flatMap(Promised::peopleIn));
        return Brief.Part.of(
                "come",
                briefing.say(),
                open.stream().map(it -> line(it, briefing, naming)).toList());
    }

    private static Brief.Line line(Item it, Briefing briefing, Said naming) {
        Saying say = briefing.say();
        LocalDate due = it.due();
        String who = naming.name(it.promiser());
        return Brief.Line.said(
                due != null && !due.isBefore(briefing.seen().day()) ? say.label("brief.come.by", who, due) : who,
                naming.text(it.what()),
                it.promiseConfirmed() ? null : say.label("promise.not-confirmed"),
                new PromiseWords(say).whoReads(it));
    }
}
