package nz.partnershipledger.query.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.query.hui.HuiAnswer;
import nz.partnershipledger.query.hui.HuiDesk;
import nz.partnershipledger.query.partnership.PartnershipRow;
import org.jspecify.annotations.Nullable;

/** Since when there is this partnership, where it is, and what the next hui is called for. */
final class WhyWeAreHere implements PartOfBrief {
    private final HuiDesk hui;

    WhyWeAreHere(HuiDesk hui) {
        this.hui = hui;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.TABLE, 10, ForWhom.FACILITATOR, 10, ForWhom.HANDING_ON, 10);
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        Saying say = briefing.say();
        PartnershipRow then = briefing.seen().then();
        List<Brief.Line> lines = new ArrayList<>();
        lines.add(Brief.Line.of(say.label("brief.why.began", then.formedOn())));
        if (then.stage() != null && then.stageSince() != null) {
            lines.add(Brief.Line.of(say.label(
                    "brief.why.where", say.label("element." + then.stage().name()), then.stageSince())));
        }
        HuiAnswer next = next(hui, briefing);
        lines.add(Brief.Line.of(
                next == null
                        ? say.label("hui.next.none")
                        : say.label(
                                "brief.why.hui",
                                say.moment(next.at()),
                                say.label("purpose." + next.purpose().name()))));
        return Brief.Part.of("why", say, lines);
    }

    /** The next hui that is called; null where none is. */
    static @Nullable HuiAnswer next(HuiDesk hui, Briefing briefing) {
        return briefing.open(hui.hui().page(briefing.seen(), Map.of())).items().stream()
                .filter(it -> it.state().isToCome()
                        && !Aotearoa.dayOf(it.at()).isBefore(briefing.seen().day()))
                .findFirst()
                .orElse(null);
    }
}
