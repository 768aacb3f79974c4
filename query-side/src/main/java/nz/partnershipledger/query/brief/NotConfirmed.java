package nz.partnershipledger.query.brief;

import java.util.Map;
import nz.partnershipledger.query.entry.EntryAnswer.Answered;
import nz.partnershipledger.query.entry.TimelineDesk;
import nz.partnershipledger.query.entry.Word;

/** What was written down by another and is not confirmed by those it binds; never whose word is missing, or how often. */
final class NotConfirmed implements PartOfBrief {
    private final TimelineDesk timeline;

    NotConfirmed(TimelineDesk timeline) {
        this.timeline = timeline;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.FACILITATOR, 80);
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        return Brief.Part.of(
                "not-confirmed",
                briefing.say(),
                briefing
                        .open(timeline.timeline(
                                briefing.seen(), Map.of(), briefing.say().locale()))
                        .items()
                        .stream()
                        .filter(it -> it.answers().stream().map(Answered::said).anyMatch(Word.NOT_CONFIRMED::equals))
                        .map(it -> Brief.Line.of(briefing.say().label("brief.entry", it.on(), it.summary())))
                        .toList());
    }
}
