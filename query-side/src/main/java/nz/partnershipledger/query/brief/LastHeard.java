package nz.partnershipledger.query.brief;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.hui.HuiWords;
import nz.partnershipledger.query.hui.SaidDesk;
import nz.partnershipledger.query.hui.VoiceAnswer;
import nz.partnershipledger.query.page.Said;

/** When each voice was last heard: those of ākonga and whānau first, then everybody's, by name. */
final class LastHeard implements PartOfBrief {
    private final SaidDesk said;

    LastHeard(SaidDesk said) {
        this.said = said;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.FACILITATOR, 60);
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        Saying say = briefing.say();
        VoiceAnswer.Voices voices = briefing.open(said.voices(briefing.seen(), Map.of()));
        Map<PersonId, LocalDate> last = new HashMap<>();
        voices.items().stream()
                .filter(it -> it.word() != Word.NOT_SO)
                .forEach(it -> last.merge(it.whose(), it.on(), (one, other) -> one.isAfter(other) ? one : other));
        Said naming = briefing.naming(last.keySet().stream());
        List<Brief.Line> each = naming.faces().partners(briefing.seen().then()).stream()
                .map(it -> {
                    LocalDate on = last.get(it.id());
                    return on == null
                            ? say.label("brief.heard.not-yet", it.name())
                            : say.label("brief.heard.on", it.name(), on);
                })
                .map(Brief.Line::of)
                .toList();
        return Brief.Part.of(
                "heard",
                say,
                Stream.concat(
                                HuiWords.lastHeard(voices.lastHeard(), say).stream()
                                        .map(Brief.Line::of),
                                each.stream())
                        .toList());
    }
}
