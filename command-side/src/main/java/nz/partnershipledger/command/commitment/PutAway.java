package nz.partnershipledger.command.commitment;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nz.partnershipledger.events.CommitmentId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Promises about which nothing more is expected, as text that is looked into one promise at a time. The few people and the partnership
 * that all of them name stand in it once, and a promise's own id nowhere but where it is found by.
 */
final class PutAway {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern MARK = Pattern.compile("~(\\d*)");

    /** What is put away stands in the JSON of a snapshot, where single quotes need not be escaped. It holds ids, days and states alone. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .changeDefaultVisibility(it -> it.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    private final Map<String, String> texts;
    private final List<String> ids;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * As a snapshot holds it.
     *
     * @param texts the promises by their ids; a mark "~3" stands for the fourth of the ids, and "~" for a promise's own
     * @param ids whom they name
     */
    record InSnapshot(Map<String, String> texts, List<String> ids) {}

    PutAway() {
        this(new InSnapshot(Map.of(), List.of()));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    PutAway(InSnapshot snapshot) {
        texts = new HashMap<>(snapshot.texts);
        ids = new ArrayList<>(snapshot.ids);
        ids.forEach(it -> places.put(it, places.size()));
    }

    @JsonValue
    InSnapshot inSnapshot() {
        return new InSnapshot(texts, ids);
    }

    void put(Commitment commitment) {
        String own = commitment.id().toString();
        String text = JSON.writeValueAsString(commitment).replace('"', '\'');
        texts.put(own, ID.matcher(text).replaceAll(it -> it.group().equals(own) ? "~" : "~" + placeOf(it.group())));
    }

    @Nullable
    Commitment take(CommitmentId id) {
        String own = id.toString();
        String text = texts.remove(own);
        return text == null
                ? null
                : JSON.readValue(MARK.matcher(text).replaceAll(it -> meantBy(it, own)), Commitment.class);
    }

    private int placeOf(String id) {
        return places.computeIfAbsent(id, it -> {
            ids.add(it);
            return ids.size() - 1;
        });
    }

    private String meantBy(MatchResult mark, String own) {
        return mark.group(1).isEmpty() ? own : ids.get(Integer.parseInt(mark.group(1)));
    }
}
