package nz.partnershipledger.query.journey;

import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.entry.EntryEvent;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.Touched;

/** The view of the journey through He Pikorua: one row for each visit to an element. */
public final class Journey implements Fold<JourneyRow> {
    @Override
    public String name() {
        return "journey";
    }

    @Override
    public Class<JourneyRow> row() {
        return JourneyRow.class;
    }

    @Override
    public List<String> key() {
        return List.of("partnership", "visit");
    }

    @Override
    public Object keyOf(JourneyRow row) {
        return row.key();
    }

    @Override
    public boolean follows(StreamId stream) {
        return stream instanceof PartnershipId;
    }

    @Override
    public Set<Touched> touches(LedgerEvent event) {
        return switch (event) {
            case JourneyEvent journey ->
                Set.of(new Touched("partnership", journey.partnership().value()));
            case StandingEvent standing -> Set.of();
            case CommitmentEvent commitment -> Set.of();
            case HuiEvent hui -> Set.of();
            case DecisionEvent decision -> Set.of();
            case DisagreementEvent disagreement -> Set.of();
            case EntryEvent entry -> Set.of();
            case PersonEvent person -> Set.of();
        };
    }

    @Override
    public void on(Recorded<? extends LedgerEvent> recorded, Rows<JourneyRow> rows) {
        switch (recorded.event()) {
            case ElementEntered entered -> enter(entered, recorded.position(), rows);
            case StandingEvent standing -> {}
            case CommitmentEvent commitment -> {}
            case HuiEvent hui -> {}
            case DecisionEvent decision -> {}
            case DisagreementEvent disagreement -> {}
            case EntryEvent entry -> {}
            case PersonEvent person -> {}
        }
    }

    private static void enter(ElementEntered entered, long position, Rows<JourneyRow> rows) {
        List<JourneyRow> before = rows.all().stream()
                .filter(it -> it.partnership().equals(entered.partnership()))
                .toList();
        for (JourneyRow visit : before) {
            if (visit.isOpen()) {
                boolean stays = entered.alongside() && visit.inFocus() && visit.element() != entered.element();
                rows.change(visit.key(), row -> stays ? row.stayingOpenBeside() : row.ended(entered.on(), position));
            }
        }
        int revisit = (int)
                before.stream().filter(it -> it.element() == entered.element()).count();
        rows.add(new JourneyRow(
                entered.partnership(),
                before.size() + 1,
                entered.element(),
                revisit,
                entered.on(),
                null,
                true,
                entered.reason(),
                position,
                null));
    }
}
