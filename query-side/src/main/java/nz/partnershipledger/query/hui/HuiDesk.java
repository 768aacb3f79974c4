package nz.partnershipledger.query.hui;

import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.Seen;

/** The hui of a partnership, how each is prepared and what came of it; the earliest first. */
public final class HuiDesk {
    private final Listing<Seen, HuiRow, HuiAnswer> hui;

    /** Reads partnerships so. */
    public HuiDesk(PartnershipReading partnerships) {
        hui = partnerships
                .list("hui", new Hui(), HuiAnswer.class, (seen, rows) -> {
                    AnswersReading said = AnswersReading.of(seen, rows, HuiRow::events);
                    return row -> HuiAnswer.of(
                            row,
                            new HuiPreparation(row, seen.rows(new Hui()), seen.rows(new Voices()), seen.then()),
                            said);
                })
                .narrowedToAny("state", "Only hui that are so far; may be repeated", HuiState.class, HuiRow::state)
                .sorted("at; with a hyphen before it the latest comes first")
                .by("at", HuiRow::at)
                .then(HuiRow::hui)
                .found(HuiRow::hui, ReadingRule.THERE_IS_NO_SUCH_HUI::refusal)
                .columns("id", "purpose", "at", "state", "facilitator", "minuteTaker", "calledOn", "heldOn")
                .columns("present", "apologies")
                .column("agendaSharedDaysBefore", answer -> answer.readiness().agendaSharedDaysBefore())
                .column("akongaHeard", answer -> answer.readiness().akongaHeard())
                .column("whanauHeard", answer -> answer.readiness().whanauHeard())
                .column("missing", answer -> answer.agendaCoverage().missing())
                .columns("events")
                .shown("at", "table.when")
                .shown("purpose", "hui.purpose", "purpose")
                .shown("state", "hui.state", "hui.state")
                .shown("facilitator", "hui.facilitator")
                .shown("minuteTaker", "hui.minute-taker")
                .shown("present", "table.present")
                .shown("apologies", "table.apologies")
                .shown("akongaHeard", "table.akonga-heard")
                .shown("whanauHeard", "table.whanau-heard")
                .shown("missing", "table.not-covered", "agenda");
    }

    /** The hui. */
    public Listing<Seen, HuiRow, HuiAnswer> hui() {
        return hui;
    }
}
