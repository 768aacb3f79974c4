package nz.partnershipledger.command.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.entry.AnswerEvent;

/** What those whom entries bind said of them last. */
public final class Answers {
    private final Map<Asked, Boolean> last = new LinkedHashMap<>();

    /** Makes a history in which nobody has said anything. */
    public Answers() {}

    private record Asked(long entry, PersonId person) {}

    /** A word, as a snapshot holds it. */
    record Word(long entry, PersonId person, boolean isSo) {}

    /** Restores what a snapshot holds. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Answers(List<Word> words) {
        words.forEach(it -> last.put(new Asked(it.entry, it.person), it.isSo));
    }

    @JsonValue
    List<Word> words() {
        return last.entrySet().stream()
                .map(it -> new Word(it.getKey().entry, it.getKey().person, it.getValue()))
                .toList();
    }

    /** Whether this is what the person said last; who recorded an entry said by that that it is so. */
    boolean said(AnswerEntry command, PersonId person) {
        Boolean word = last.get(new Asked(command.entry(), person));
        return word == null ? command.isSo() && person.equals(command.recorder()) : word == command.isSo();
    }

    /** Takes in what has happened. */
    public void on(AnswerEvent event) {
        last.put(new Asked(event.entry(), event.by()), event.confirms());
    }
}
