package nz.partnershipledger.query.journey;

import java.util.List;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;

/** The view of the journey through He Pikorua: one row for each visit to an element. */
public final class Journey extends Fold<JourneyRow> {
    /** Hears where partnerships go. */
    public Journey() {
        super("journey", JourneyRow.class, JourneyRow::key, "partnership", "visit");
        hears(JourneyEvent.class, it -> rowsOf(it.partnership().value()), Journey::moved);
    }

    private static void moved(Recorded<JourneyEvent> recorded, Rows<JourneyRow> rows) {
        switch (recorded.event()) {
            case ElementEntered entered -> enter(entered, recorded.position(), rows);
        }
    }

    private static void enter(ElementEntered entered, long position, Rows<JourneyRow> rows) {
        List<JourneyRow> before = rows.touched();
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
