package nz.partnershipledger.query.brief;

import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.journey.JourneyDesk;
import nz.partnershipledger.query.journey.JourneyWords;
import nz.partnershipledger.query.page.Said;

/** The path so far, through the seven elements. */
final class Path implements PartOfBrief {
    private final JourneyDesk journeys;

    Path(JourneyDesk journeys) {
        this.journeys = journeys;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.FACILITATOR, 20);
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        Said naming = briefing.naming(Stream.<PersonId>of());
        return Brief.Part.of(
                "path",
                briefing.say(),
                briefing.open(journeys.journey(briefing.seen())).visits().stream()
                        .map(it -> Brief.Line.said(
                                JourneyWords.visit(it, briefing.say()),
                                naming.text(it.reason()),
                                AnswersInWords.unlessConfirmed(it.confirmed(), it.answers(), naming)))
                        .toList());
    }
}
