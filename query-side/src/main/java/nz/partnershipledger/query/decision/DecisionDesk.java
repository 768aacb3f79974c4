package nz.partnershipledger.query.decision;

import java.util.List;
import java.util.function.Function;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.Seen;
import org.jspecify.annotations.Nullable;

/** What a partnership was to decide, who its people feel decides, and how its plan was amended. */
public final class DecisionDesk {
    private final Listing<Seen, DecisionRow, DecisionAnswer> decisions;
    private final Listing<Seen, DecisionMapRow, DecisionMapAnswer> maps;
    private final Listing<Seen, PlanAmendmentRow, PlanAmendmentAnswer> plan;

    /** Reads partnerships so. */
    public DecisionDesk(PartnershipReading partnerships) {
        decisions = partnerships
                .list("decisions", new Decisions(), DecisionAnswer.class, (seen, rows) -> {
                    AnswersReading said = AnswersReading.of(seen, rows, DecisionRow::events);
                    return row -> DecisionAnswer.of(row, said, seen.day());
                })
                .narrowedToAny(
                        "state",
                        "Only those that stand there; may be repeated",
                        DecisionState.class,
                        DecisionRow::state)
                .narrowedToAny(
                        "area",
                        "Only those of this area; may be repeated",
                        DecisionArea.class,
                        row -> row.proposed().area())
                .sorted("proposedOn (the latest first) or decidedOn; with a hyphen before it the greatest comes first")
                .by("-proposedOn", row -> row.proposed().proposedOn())
                .by("decidedOn", row -> row.made() == null ? null : row.made().saidOn())
                .then(row -> row.events().getFirst())
                .found(DecisionRow::decision, ReadingRule.THERE_IS_NO_SUCH_DECISION::refusal)
                .column("decision", DecisionAnswer::id)
                .columns("question", "proposal", "proposedBy", "proposedOn", "area", "state", "toReview")
                .column("how", made(DecisionAnswer.Made::how))
                .column("decidedBy", made(DecisionAnswer.Made::decidedBy))
                .column("outcome", made(DecisionAnswer.Made::outcome))
                .column("decidedOn", made(DecisionAnswer.Made::on))
                .column("reviewOn", made(DecisionAnswer.Made::reviewOn))
                .columns("events")
                .column("confirmed", DecisionAnswer::confirmed)
                .column("notSo", DecisionAnswer::notSo)
                .column("readBackTo", DecisionAnswer::readBackTo)
                .shown("question", "decision.question")
                .shown("proposal", "decision.proposal")
                .shown("proposedBy", "decision.proposed-by")
                .shown("proposedOn", "table.proposed-on")
                .shown("area", "decision.area", "area")
                .shown("state", "decision.state", "decision-state")
                .shown("how", "decision.how", "decided")
                .shown("decidedBy", "decision.decided-by")
                .shown("outcome", "decision.outcome")
                .shown("decidedOn", "table.decided-on")
                .shown("reviewOn", "decision.review-on")
                .shown("confirmed", "table.confirmed")
                .shown("notSo", "table.not-so")
                .shown("readBackTo", "table.read-back");
        maps = partnerships
                .list("decision-maps", new DecisionMaps(), DecisionMapAnswer.class, (seen, rows) -> {
                    AnswersReading said = AnswersReading.of(seen, rows, it -> List.of(it.entry()));
                    List<DecisionMapRow> latest = DecisionMapRow.latest(seen.rows(new DecisionMaps()));
                    return row -> DecisionMapAnswer.of(row, latest, said);
                })
                .narrowedTo("by", "Only those of this person", Parameters.id(PersonId::new), DecisionMapRow::person)
                .sorted("on; with a hyphen before it, as usual here, the latest comes first")
                .by("-on", DecisionMapRow::drawnOn)
                .then(DecisionMapRow::entry)
                .found(DecisionMapRow::map, ReadingRule.THERE_IS_NO_SUCH_DECISION_MAP::refusal);
        plan = partnerships
                .list("plan", new PlanAmendments(), PlanAmendmentAnswer.class, (seen, rows) -> {
                    AnswersReading said = AnswersReading.of(seen, rows, it -> List.of(it.entry()));
                    return row -> PlanAmendmentAnswer.of(row, said);
                })
                .sorted("on; with a hyphen before it, as usual here, the latest comes first")
                .by("-on", PlanAmendmentRow::amendedOn)
                .then(PlanAmendmentRow::entry)
                .found(PlanAmendmentRow::entry, ReadingRule.THERE_IS_NO_SUCH_ENTRY::refusal)
                .columns("position", "text", "by", "confirmed", "on")
                .column("notSo", it -> EntryAnswer.Answered.notSo(it.answers()))
                .column("readBackTo", it -> EntryAnswer.Answered.readBack(it.answers()))
                .shown("on", "table.day")
                .shown("text", "table.words")
                .shown("by", "table.who")
                .shown("confirmed", "table.confirmed")
                .shown("notSo", "table.not-so")
                .shown("readBackTo", "table.read-back");
    }

    private static Function<DecisionAnswer, @Nullable Object> made(
            Function<DecisionAnswer.Made, ? extends @Nullable Object> how) {
        return answer -> answer.made() == null ? null : how.apply(answer.made());
    }

    /** What was to be decided, and what became of it. */
    public Listing<Seen, DecisionRow, DecisionAnswer> decisions() {
        return decisions;
    }

    /** Who people feel decides. */
    public Listing<Seen, DecisionMapRow, DecisionMapAnswer> maps() {
        return maps;
    }

    /** How the plan was amended. */
    public Listing<Seen, PlanAmendmentRow, PlanAmendmentAnswer> plan() {
        return plan;
    }
}
