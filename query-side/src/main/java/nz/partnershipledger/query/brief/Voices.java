package nz.partnershipledger.query.brief;

import java.util.List;
import java.util.Map;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.hui.SaidDesk;
import nz.partnershipledger.query.hui.VoiceAnswer;
import nz.partnershipledger.query.page.Said;

/** What ākonga and whānau said, as they agreed to share it; the latest first. */
final class Voices implements PartOfBrief {
    private final SaidDesk said;

    Voices(SaidDesk said) {
        this.said = said;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.TABLE, 30, ForWhom.HANDING_ON, 20);
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        List<VoiceAnswer> voices =
                briefing.open(said.voices().page(briefing.seen(), Map.of())).items().reversed().stream()
                        .filter(it -> briefing.isFamily(it.whose()) && it.word() != Word.NOT_SO)
                        .toList();
        Said naming = briefing.naming(voices.stream().map(VoiceAnswer::whose));
        return Brief.Part.of(
                "voices",
                briefing.say(),
                voices.stream()
                        .map(it -> Brief.Line.said(
                                briefing.say().label("brief.said", naming.name(it.whose()), it.on()),
                                naming.text(it.words()),
                                briefing.say()
                                        .label("voice.sharing." + it.sharing().name()),
                                AnswersInWords.ofOne(it.confirmed(), it.answers(), naming)))
                        .toList());
    }
}
