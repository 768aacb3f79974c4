package nz.partnershipledger.command.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nz.partnershipledger.command.hui.HuiRule;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.problem.UnfitValue;
import nz.partnershipledger.events.VoiceSharing;

/** What a line may hold while it is typed: anything half said, but nothing that no reading of it could ever take. */
final class TypedLine {
    private static final Pattern FIELD = Pattern.compile("[a-zA-Z]{1,40}(\\.[0-9a-f-]{36})?");
    private static final Set<String> DAYS = Set.of(PromiseLine.DUE, "date", "reviewOn");
    private static final int MOST_FIELDS = 200;
    private static final int FARTHEST_PLACE = 1_000_000;

    private TypedLine() {}

    /**
     * Refuses what cannot stand in a line.
     *
     * @param values how days are read
     * @throws RequestInTrouble if something cannot stand there; each fault names its field
     * @throws nz.partnershipledger.events.rule.Refusal {@link HuiRule#WHERE_ONLY_HEARING_IS_SHARED_THERE_ARE_NO_WORDS} if it holds the words of
     *     whoever agreed to share only that they were heard: a draft is kept, and shown to all at the table
     */
    static void check(DraftBodies.Putting body, Values values) {
        List<Fault> faults = new ArrayList<>();
        if (body.place() < 0 || body.place() > FARTHEST_PLACE) {
            faults.add(Fault.in("place", "unfit"));
        }
        if (body.revision() < 0) {
            faults.add(Fault.in("revision", "unfit"));
        }
        if (body.fields().size() > MOST_FIELDS
                || body.fields().keySet().stream()
                        .anyMatch(it -> !FIELD.matcher(it).matches())) {
            faults.add(Fault.in("fields", "unfit"));
        }
        body.fields().forEach((field, words) -> {
            try {
                if (isDay(field, words)) {
                    values.date(words);
                }
            } catch (UnfitValue noDay) {
                faults.add(noDay.in("fields." + field));
            }
        });
        if (!faults.isEmpty()) {
            throw RequestInTrouble.with(faults);
        }
        if (body.kind() == LineKind.VOICE
                && isOnlyHeard(body.fields())
                && body.fields().containsKey("text")) {
            throw HuiRule.WHERE_ONLY_HEARING_IS_SHARED_THERE_ARE_NO_WORDS
                    .refusal()
                    .toldOf("fields.text");
        }
    }

    private static boolean isOnlyHeard(Map<String, String> voice) {
        return voice.getOrDefault("sharing", "").strip().equals(VoiceSharing.HEARD_ONLY.name());
    }

    private static boolean isDay(String field, String words) {
        return DAYS.contains(field) && !words.equals(PromiseLine.NEXT_HUI) && !words.equals(PromiseLine.UNDATED);
    }
}
