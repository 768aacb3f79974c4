package nz.partnershipledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.store.Verification.Fault;
import nz.partnershipledger.store.Verification.Kind;
import org.jspecify.annotations.Nullable;

/** Follows the chain of each stream, event by event, and notes where it does not hold. */
final class ChainCheck {
    private final Map<String, Head> heads = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private long events;
    private long withheld;
    private long texts;
    private long textsNotShown;

    /** The newest event of a stream that was met so far. */
    record Head(long version, String hash) {
        static final Head BEFORE_THE_FIRST = new Head(0, StoredEvent.Link.BEGINNING);
    }

    /** Follows an event shown in full. */
    void follow(StoredEvent event) {
        follow(event.streamType(), event.stream(), event.version(), event.link(), event.computeDigest());
    }

    /** Follows an event shown as its digest alone. */
    void followWithheld(String streamType, String stream, long version, StoredEvent.Link link) {
        withheld++;
        follow(streamType, stream, version, link, null);
    }

    private void follow(
            String streamType, String stream, long version, StoredEvent.Link link, @Nullable String computedDigest) {
        events++;
        Head before = heads.getOrDefault(stream, Head.BEFORE_THE_FIRST);
        if (version != before.version() + 1) {
            note(streamType, stream, version, Kind.EVENTS_MISSING);
        } else if (!link.previousHash().equals(before.hash())) {
            note(streamType, stream, version, Kind.DOES_NOT_FOLLOW);
        } else if (computedDigest != null && !computedDigest.equals(link.digest())) {
            note(streamType, stream, version, Kind.CHANGED);
        } else if (!link.holds()) {
            note(streamType, stream, version, Kind.BROKEN_LINK);
        }
        heads.put(stream, new Head(version, link.hash()));
    }

    void textChecked() {
        texts++;
    }

    void textNotShown() {
        textsNotShown++;
    }

    void note(String streamType, String stream, long version, Kind kind) {
        faults.add(new Fault(streamType, stream, version, kind));
    }

    Map<String, Head> heads() {
        return Map.copyOf(heads);
    }

    long events() {
        return events;
    }

    Verification result() {
        return new Verification(events, heads.size(), withheld, texts, textsNotShown, List.copyOf(faults));
    }
}
