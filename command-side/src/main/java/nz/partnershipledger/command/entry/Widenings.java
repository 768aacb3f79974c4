package nz.partnershipledger.command.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.entry.EntryWidened;

/** Which entries reach more people than they were marked for. */
public final class Widenings {
    private final Map<Long, Audience> now = new LinkedHashMap<>();

    /** Makes a history in which nothing was widened. */
    public Widenings() {}

    /** Restores what a snapshot holds. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Widenings(List<Marked> widened) {
        widened.forEach(it -> now.put(it.entry(), it.audience()));
    }

    @JsonValue
    List<Marked> widened() {
        return now.entrySet().stream()
                .map(it -> new Marked(it.getKey(), it.getValue()))
                .toList();
    }

    /** Whom an entry reaches now. */
    public Audience now(Marked entry) {
        return now.getOrDefault(entry.entry(), entry.audience());
    }

    /** Takes in what has happened. */
    public void on(EntryWidened widened) {
        now.put(widened.entry(), widened.audience());
    }
}
