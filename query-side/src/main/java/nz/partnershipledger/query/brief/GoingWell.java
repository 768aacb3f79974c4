package nz.partnershipledger.query.brief;

import java.util.List;
import java.util.Map;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.hui.GoingWellAnswer;
import nz.partnershipledger.query.hui.SaidDesk;
import nz.partnershipledger.query.page.Said;

/** What is going well, the latest first; what somebody says is not theirs is left out. */
final class GoingWell implements PartOfBrief {
    private final SaidDesk said;

    GoingWell(SaidDesk said) {
        this.said = said;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.TABLE, 20, ForWhom.HANDING_ON, 30);
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        List<GoingWellAnswer> well =
                briefing.open(said.goingWell().page(briefing.seen(), Map.of())).items().reversed().stream()
                        .filter(it -> Word.of(it.confirmed(), it.answers()) != Word.NOT_SO)
                        .toList();
        Said naming = briefing.naming(well.stream().map(GoingWellAnswer::by));
        return Brief.Part.of(
                "well",
                briefing.say(),
                well.stream()
                        .map(it -> Brief.Line.said(
                                briefing.say().label("brief.said", naming.name(it.by()), it.on()),
                                naming.text(it.text()),
                                AnswersInWords.ofOne(it.confirmed(), it.answers(), naming)))
                        .toList());
    }
}
