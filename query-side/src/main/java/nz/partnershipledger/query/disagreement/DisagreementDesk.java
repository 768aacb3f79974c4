package nz.partnershipledger.query.disagreement;

import java.util.Comparator;
import java.util.List;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.Seen;
import org.springframework.http.ResponseEntity;

/** What is seen differently in a partnership, and what words mean there. */
public final class DisagreementDesk {
    private final PartnershipReading partnerships;
    private final Listing<Seen, DisagreementRow, DisagreementAnswer> disagreements;
    private final Listing<Seen, GlossaryRow, WordAnswer> words;

    /** Reads partnerships so. */
    public DisagreementDesk(PartnershipReading partnerships) {
        this.partnerships = partnerships;
        disagreements = partnerships
                .list("disagreements", new Disagreements(), DisagreementAnswer.class, (seen, rows) -> {
                    AnswersReading said = AnswersReading.of(seen, rows, DisagreementRow::events);
                    return row -> DisagreementAnswer.of(row, said, seen.day());
                })
                .narrowedToAny(
                        "state",
                        "Only those that stand there; may be repeated",
                        DisagreementState.class,
                        DisagreementRow::state)
                .narrowedToAny(
                        "about",
                        "Only those about this; may be repeated",
                        DisagreementAbout.class,
                        row -> row.raised().about())
                .sorted("raisedOn (the latest first) or revisitOn; with a hyphen before it the greatest comes first")
                .by("-raisedOn", row -> row.raised().raisedOn())
                .by("revisitOn", DisagreementRow::revisitOn)
                .then(row -> row.events().getFirst())
                .found(DisagreementRow::disagreement, ReadingRule.THERE_IS_NO_SUCH_DISAGREEMENT::refusal)
                .column("disagreement", DisagreementAnswer::id)
                .columns("topic", "about", "between", "raisedBy", "raisedOn", "state", "revisitOn", "toRevisit")
                .columns("events")
                .column("confirmed", DisagreementAnswer::confirmed)
                .column("notSo", DisagreementAnswer::notSo)
                .column("readBackTo", DisagreementAnswer::readBackTo)
                .shown("topic", "difference.topic")
                .shown("about", "difference.about", "about")
                .shown("between", "difference.between")
                .shown("raisedBy", "difference.raised-by")
                .shown("raisedOn", "table.day")
                .shown("state", "difference.where", "difference-state")
                .shown("revisitOn", "difference.revisit-on")
                .shown("confirmed", "table.confirmed")
                .shown("notSo", "table.not-so")
                .shown("readBackTo", "table.read-back");
        words = partnerships
                .list("words", new Glossary(), WordAnswer.class, (seen, rows) -> WordAnswer::of)
                .sorted("position; with a hyphen before it the greatest comes first")
                .by("position", GlossaryRow::entry)
                .columns("position", "word", "meaning", "by", "confirmed", "on")
                .shown("word", "words.word")
                .shown("meaning", "words.meaning")
                .shown("on", "table.day")
                .shown("by", "table.who")
                .shown("confirmed", "table.confirmed");
    }

    /** What is seen differently. */
    public Listing<Seen, DisagreementRow, DisagreementAnswer> disagreements() {
        return disagreements;
    }

    /** What words mean to people, in the order in which they said so. */
    public Listing<Seen, GlossaryRow, WordAnswer> words() {
        return words;
    }

    ResponseEntity<GridAnswer> grid(Wanted wanted, DisagreementId disagreement) {
        Seen seen = partnerships.look(wanted, new Disagreements(), new Guesses());
        return seen.overHttp(grid(seen, disagreement));
    }

    /**
     * The net-'works' grid of one difference.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_DISAGREEMENT} if there is none that this reader may know of
     */
    public GridAnswer grid(Seen seen, DisagreementId disagreement) {
        DisagreementRow row = row(seen, disagreement);
        return GridAnswer.of(
                row,
                Grid.of(row, seen.then(), guesses(seen)),
                AnswersReading.of(seen, List.of(row), DisagreementRow::events));
    }

    /**
     * One guess.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_DISAGREEMENT} if there is no such difference that this reader may know of
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_GUESS} if there is none that this reader may know of
     */
    ResponseEntity<GridAnswer.Guess> guess(Wanted wanted, DisagreementId disagreement, GuessId guess) {
        Seen seen = partnerships.look(wanted, new Disagreements(), new Guesses());
        row(seen, disagreement);
        return guesses(seen).stream()
                .filter(it -> it.disagreement().equals(disagreement))
                .filter(it -> it.guess().equals(guess))
                .findFirst()
                .map(it -> seen.overHttp(GridAnswer.Guess.of(it)))
                .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_GUESS::refusal);
    }

    private static DisagreementRow row(Seen seen, DisagreementId disagreement) {
        return seen.rows(new Disagreements()).stream()
                .filter(it -> it.disagreement().equals(disagreement))
                .findFirst()
                .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_DISAGREEMENT::refusal);
    }

    /** The guesses that this reader may read: those that they made, or that were shown to them. */
    private static List<GuessRow> guesses(Seen seen) {
        return seen.rows(new Guesses()).stream()
                .filter(it -> it.isFor(seen.reader().person()))
                .sorted(Comparator.comparing(it -> it.guess().toString()))
                .toList();
    }
}
