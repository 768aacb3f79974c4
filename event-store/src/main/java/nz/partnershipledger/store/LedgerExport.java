package nz.partnershipledger.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.TextId;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the ledger, or some streams of it, in a form that can be verified on another computer: newline-delimited JSON,
 * each event byte for byte with its place in the chain.
 */
public final class LedgerExport {
    static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final LedgerStore store;
    private final SealedTexts texts;

    /** Exports what this store holds. */
    public LedgerExport(LedgerStore store, SealedTexts texts) {
        this.store = store;
        this.texts = texts;
    }

    /**
     * Writes every stream.
     *
     * @param rights what the export may show
     * @param out where to; not closed
     * @param progress told how many events are written, now and then
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(ReadingRights rights, Writer out, LongConsumer progress) {
        write("ORDER BY stream, sequence_number", rights, out, progress);
    }

    /**
     * Writes one stream.
     *
     * @param last the version that it ends with, if it goes so far
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(StreamId stream, long last, ReadingRights rights, Writer out) {
        // A UUID's text form holds nothing that could be taken for SQL.
        UUID id = stream.value();
        write(
                "WHERE stream = '%s' AND sequence_number < %d ORDER BY sequence_number".formatted(id, last),
                rights,
                out,
                done -> {});
    }

    private void write(String rest, ReadingRights rights, Writer out, LongConsumer progress) {
        ChainCheck written = new ChainCheck();
        line(
                out,
                new ExportLine.Beginning(
                        ExportLine.Beginning.FORM, String.valueOf(store.clock().instant())));
        StoredEvents.forEach(store.database(), rest, stored -> {
            Recorded<? extends LedgerEvent> event = LedgerEvents.read(store, stored);
            written.follow(stored);
            line(
                    out,
                    rights.mayRead(event)
                            ? ExportLine.Event.of(stored, opened(event, stored, rights))
                            : ExportLine.Withheld.of(stored));
            if (written.events() % 500 == 0) {
                progress.accept(written.events());
            }
        });
        line(out, new ExportLine.End(written.events(), written.heads()));
        progress.accept(written.events());
    }

    private List<ExportLine.Text> opened(
            Recorded<? extends LedgerEvent> event, StoredEvent stored, ReadingRights rights) {
        List<SealedTexts.Placed> readable = textsIn(JSON.readTree(stored.payload())).stream()
                .filter(it -> rights.mayOpen(event, it.text()))
                .map(it -> new SealedTexts.Placed(event.stream(), it))
                .toList();
        List<ExportLine.Text> shown = new ArrayList<>();
        texts.open(readable).forEach((id, opened) -> shown.add(show(id, opened)));
        return shown;
    }

    private static ExportLine.Text show(TextId id, Opened opened) {
        return switch (opened) {
            case Opened.Words(var words, var salt) -> new ExportLine.Text(id.toString(), words, salt, null, null);
            case Opened.Removed(var on, var authority) -> new ExportLine.Text(id.toString(), null, null, on, authority);
            case Opened.Unreadable() -> new ExportLine.Text(id.toString(), null, null, null, null);
        };
    }

    /** Every sealed text within an event's JSON, wherever it stands. */
    static List<PersonalText> textsIn(JsonNode json) {
        if (json.isObject() && json.has("sealed") && json.has("proof")) {
            return List.of(JSON.treeToValue(json, PersonalText.class));
        }
        List<PersonalText> found = new ArrayList<>();
        json.forEach(it -> found.addAll(textsIn(it)));
        return found;
    }

    /** A line as it is written, to the letter. */
    static String written(ExportLine line) {
        return JSON.writerFor(ExportLine.class).writeValueAsString(line);
    }

    private static void line(Writer out, ExportLine line) {
        try {
            out.write(written(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
