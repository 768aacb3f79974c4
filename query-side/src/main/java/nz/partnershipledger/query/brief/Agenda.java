package nz.partnershipledger.query.brief;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.hui.HuiAnswer;
import nz.partnershipledger.query.hui.HuiDesk;
import nz.partnershipledger.query.page.Said;

/** An agenda to start from: the parts that are recommended, with what is on the agenda of the next hui. */
final class Agenda implements PartOfBrief {
    private final HuiDesk hui;

    Agenda(HuiDesk hui) {
        this.hui = hui;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.TABLE, 60);
    }

    @Override
    public int mostOnTheTable() {
        return AgendaPart.values().length;
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        Saying say = briefing.say();
        HuiAnswer next = WhyWeAreHere.next(hui, briefing);
        List<HuiAnswer.Item> items = next == null ? List.of() : next.agenda();
        Said naming = briefing.naming(Stream.<PersonId>of());
        return Brief.Part.of(
                "agenda",
                say,
                Arrays.stream(AgendaPart.values())
                        .map(part -> Brief.Line.said(
                                say.label("agenda." + part.name()),
                                items.stream()
                                        .filter(it -> it.part() == part && it.text() != null)
                                        .findFirst()
                                        .map(it -> naming.text(it.text()))
                                        .orElse(null)))
                        .toList());
    }
}
