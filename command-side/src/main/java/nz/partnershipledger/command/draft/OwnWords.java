package nz.partnershipledger.command.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.json.Wording;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/** The lines of a draft that name one person, as they read them themselves. */
final class OwnWords {
    private final DraftDesk.Lying draft;
    private final PersonId reader;
    private final Saying say;

    OwnWords(DraftDesk.Lying draft, PersonId reader, Saying say) {
        this.draft = draft;
        this.reader = reader;
        this.say = say;
    }

    /** In the order in which a hui mostly goes. */
    List<OwnWordsPage.Line> lines() {
        List<OwnWordsPage.Line> lines = new ArrayList<>();
        for (LineKind kind : LineKind.values()) {
            draft.lines().stream()
                    .filter(it -> it.kind() == kind
                            && WhoseWords.in(it, draft.promises()).contains(reader))
                    .map(it -> new OwnWordsPage.Line(
                            it.line(), it.mark(), say.label("own-words." + kind), parts(it), said(it)))
                    .forEach(lines::add);
        }
        return lines;
    }

    private @Nullable Boolean said(DraftLine line) {
        return line.words().stream()
                .filter(it -> it.person().equals(reader))
                .map(TheirWord::so)
                .findFirst()
                .orElse(null);
    }

    private List<OwnWordsPage.Part> parts(DraftLine line) {
        Parts parts = new Parts(line.fields());
        switch (line.kind()) {
            case VOICE -> {
                parts.words(null, "text");
                parts.choice("sharing", "sharing");
            }
            case LAST_TIME, GOING_WELL, DIFFICULTY -> parts.words(null, "text");
            case DECISION -> decision(parts);
            case DISAGREEMENT -> {
                parts.words(null, "topic");
                Minutes.ROWS.forEach(it -> parts.words(it, it + "." + reader));
            }
            case PROMISE -> {
                DraftBodies.Understood it = draft.promises().understood(line.fields());
                parts.add(null, it.what());
                byWhen(
                        parts,
                        it.due() == null
                                ? (it.atNextHui() ? new ByWhen.NextHui() : new ByWhen.Unsaid())
                                : new ByWhen.Day(it.due()));
                parts.person("for");
                parts.person("suggestedBy");
            }
            case NOTE -> {
                parts.words(null, "next");
                byWhen(parts, draft.promises().chosen(line.fields().get(PromiseLine.DUE)));
            }
            case HERE, CONFIDENTIALITY, NEXT_HUI -> {}
        }
        return parts.all;
    }

    private void decision(Parts parts) {
        parts.words(null, "proposal");
        parts.words("question", "question");
        parts.words("hope", "hope." + reader);
        parts.choice("stance", "stance." + reader);
        parts.words("reason", "reason." + reader);
        parts.ticked("to", "to." + reader);
        parts.words("hand-over", "handOver");
        parts.ticked("decided-by", "decidedBy." + reader);
        parts.choice("how", "how");
        parts.words("outcome", "outcome");
    }

    private void byWhen(Parts parts, ByWhen byWhen) {
        switch (byWhen) {
            case ByWhen.Day(var day) -> parts.add("due", say.weekday(day));
            case ByWhen.NextHui _ -> parts.add("due", say.label("own-words.next-hui"));
            case ByWhen.Unsaid _, ByWhen.Unclear _ -> {}
        }
    }

    /** The parts of one line, out of its fields. */
    private final class Parts {
        private final Map<String, String> fields;
        private final List<OwnWordsPage.Part> all = new ArrayList<>();

        Parts(Map<String, String> fields) {
            this.fields = fields;
        }

        void words(@Nullable String label, String field) {
            String words = fields.get(field);
            if (words != null && !Wording.saysNothing(words)) {
                add(label, words);
            }
        }

        void choice(String label, String field) {
            String chosen = fields.get(field);
            if (chosen != null) {
                add(label, say.label("own-words." + label + "." + chosen.strip()));
            }
        }

        void person(String field) {
            String id = fields.get(field);
            draft.promises().people().stream()
                    .filter(it -> it.person().toString().equals(id))
                    .forEach(it -> add(field, it.name()));
        }

        void ticked(String label, String field) {
            if (fields.containsKey(field)) {
                all.add(new OwnWordsPage.Part(say.label("own-words." + label), null));
            }
        }

        void add(@Nullable String label, String text) {
            all.add(new OwnWordsPage.Part(label == null ? null : say.label("own-words." + label), text));
        }
    }
}
