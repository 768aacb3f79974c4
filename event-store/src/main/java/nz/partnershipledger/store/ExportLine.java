package nz.partnershipledger.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of an export, in JSON. The form is documented in {@code docs/security.md}, "Exports". */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "line")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ExportLine.Beginning.class, name = "beginning"),
    @JsonSubTypes.Type(value = ExportLine.Event.class, name = "event"),
    @JsonSubTypes.Type(value = ExportLine.Withheld.class, name = "withheld"),
    @JsonSubTypes.Type(value = ExportLine.End.class, name = "end")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface ExportLine {
    /** The first line. */
    record Beginning(int form, String exportedAt) implements ExportLine {
        static final int FORM = 1;
    }

    /** An event in full, byte for byte, with those of its texts that its reader may read. */
    record Event(
            long position,
            String streamType,
            String stream,
            long version,
            String eventId,
            String name,
            String revision,
            String recordedAt,
            String payload,
            String metadata,
            String previousHash,
            String digest,
            String hash,
            List<Text> texts)
            implements ExportLine {

        static Event of(StoredEvent event, List<Text> texts) {
            StoredEvent.Link link = event.link();
            return new Event(
                    event.position(),
                    event.streamType(),
                    event.stream(),
                    event.version(),
                    event.eventId(),
                    event.name(),
                    event.revision(),
                    event.recordedAt(),
                    event.payload(),
                    event.metadata(),
                    link.previousHash(),
                    link.digest(),
                    link.hash(),
                    texts);
        }

        StoredEvent stored() {
            return new StoredEvent(
                    position,
                    streamType,
                    stream,
                    version,
                    eventId,
                    name,
                    revision,
                    recordedAt,
                    payload,
                    metadata,
                    new StoredEvent.Link(previousHash, digest, hash));
        }
    }

    /** What a sealed text reads as: words and their salt, or since when they are removed. */
    record Text(
            String text,
            @Nullable String words,
            @Nullable String salt,
            @Nullable LocalDate removedOn,
            @Nullable String authority) {}

    /** An event that its reader may not see. */
    record Withheld(String streamType, String stream, long version, String previousHash, String digest, String hash)
            implements ExportLine {
        static Withheld of(StoredEvent event) {
            StoredEvent.Link link = event.link();
            return new Withheld(
                    event.streamType(),
                    event.stream(),
                    event.version(),
                    link.previousHash(),
                    link.digest(),
                    link.hash());
        }
    }

    /** The last line: how many events there are, and where each stream ends. */
    record End(long events, Map<String, ChainCheck.Head> heads) implements ExportLine {}
}
