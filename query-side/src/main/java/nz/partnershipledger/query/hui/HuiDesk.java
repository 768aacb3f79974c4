package nz.partnershipledger.query.hui;

import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.Seen;

/** The hui of a partnership, how each is prepared and what came of it; the earliest first. */
public final class HuiDesk {
    private final Listing<Seen, HuiRow, HuiAnswer> hui;

    /** Reads partnerships so. */
    public HuiDesk(PartnershipReading partnerships) {
        hui = partnerships
                .list(
                        "hui",
                        new Hui(),
                        HuiAnswer.class,
                        seen -> row -> HuiAnswer.of(
                                row,
                                new HuiPreparation(row, seen.rows(new Hui()), seen.rows(new Voices()), seen.then())))
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
                .columns("events");
    }

    /** The hui. */
    public Listing<Seen, HuiRow, HuiAnswer> hui() {
        return hui;
    }
}
