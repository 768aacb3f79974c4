package nz.partnershipledger.query.journey;

import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.journey.JourneyAnswer.Visit;

/** What pages say of a journey. */
public final class JourneyWords {
    private JourneyWords() {}

    /** A visit: where, from when to when, how long, and that it was not the first. */
    public static String visit(Visit it, Saying say) {
        String element = say.label("element." + it.element().name());
        String days = say.label(it.days() == 1 ? "journey.one-day" : "journey.days", Long.toString(it.days()));
        String sentence = it.to() == null
                ? say.label(it.days() == 0 ? "journey.visit.today" : "journey.visit.open", element, it.from(), days)
                : say.label("journey.visit", element, it.from(), it.to(), days);
        return it.revisit() == 0 ? sentence : say.label("journey.visit.again", sentence);
    }
}
