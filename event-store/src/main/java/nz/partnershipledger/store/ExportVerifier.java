package nz.partnershipledger.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.store.Verification.Kind;
import tools.jackson.core.JacksonException;

/**
 * Checks an export by itself, on any computer: needs neither a database nor a key.
 *
 * <p>It shows that every event is as it was when the export was made and that none is missing from within a stream. That
 * a stream's newest events were not left out is shown by a checkpoint kept elsewhere, not by the export.
 */
public final class ExportVerifier {
    private final ChainCheck check = new ChainCheck();
    private boolean ended;

    private ExportVerifier() {}

    /**
     * Checks an export.
     *
     * @param progress told how many events are done, after each
     * @throws IOException if it cannot be read
     */
    public static Verification verify(Reader export, LongConsumer progress) throws IOException {
        ExportVerifier verifier = new ExportVerifier();
        BufferedReader lines = new BufferedReader(export);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            verifier.check(line);
            progress.accept(verifier.check.events());
        }
        if (!verifier.ended) {
            verifier.check.note("", "", 0, Kind.CUT_SHORT);
        }
        return verifier.check.result();
    }

    private void check(String line) {
        try {
            ExportLine read = LedgerExport.JSON.readValue(line, ExportLine.class);
            // A key that stands twice, or one that nobody looks at, would show readers what was not verified.
            if (!LedgerExport.written(read).equals(line)) {
                throw new IllegalArgumentException("not written as we write it");
            }
            check(read);
        } catch (JacksonException | IllegalArgumentException | NullPointerException unlikeAnyLineWeWrite) {
            check.note("", "", check.events(), Kind.UNREADABLE);
        }
    }

    private void check(ExportLine line) {
        if (ended) {
            throw new IllegalArgumentException("the export goes on after its end");
        }
        switch (line) {
            case ExportLine.Beginning beginning -> {
                if (beginning.form() != ExportLine.Beginning.FORM) {
                    check.note("", "", 0, Kind.UNREADABLE);
                }
            }
            case ExportLine.Event event -> {
                check.follow(event.stored());
                checkTexts(event);
            }
            case ExportLine.Withheld withheld ->
                check.followWithheld(
                        withheld.streamType(),
                        withheld.stream(),
                        withheld.version(),
                        new StoredEvent.Link(withheld.previousHash(), withheld.digest(), withheld.hash()));
            case ExportLine.End end -> {
                ended = true;
                if (end.events() != check.events() || !end.heads().equals(check.heads())) {
                    check.note("", "", check.events(), Kind.CUT_SHORT);
                }
            }
        }
    }

    private void checkTexts(ExportLine.Event event) {
        Map<String, PersonalText> sealed = LedgerExport.textsIn(LedgerExport.JSON.readTree(event.payload())).stream()
                .collect(Collectors.toMap(it -> it.text().toString(), it -> it, (first, again) -> first, HashMap::new));
        for (ExportLine.Text shown : event.texts()) {
            // Each text is shown once, and only where it stands.
            PersonalText original = sealed.remove(shown.text());
            if (original == null || !holds(shown, original)) {
                check.note(event.streamType(), event.stream(), event.version(), Kind.OTHER_WORDS);
            }
        }
    }

    private boolean holds(ExportLine.Text shown, PersonalText original) {
        String words = shown.words();
        String salt = shown.salt();
        if (words == null) {
            check.textNotShown();
            return salt == null;
        }
        check.textChecked();
        return salt != null && shown.removedOn() == null && SealedTexts.proves(original.proof(), salt, words);
    }
}
