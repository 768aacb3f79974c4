package nz.partnershipledger.query.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.ChangeWithdrawn;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * What others asked for of a promise, and what its promiser said to that, in words.
 *
 * @param entries the entries of the promise, the earliest first
 * @param answers what people say of entries
 * @param said says people and texts
 */
record ChangesInWords(List<EntryAnswer> entries, AnswersReading answers, Said said) {
    private static final String ASKED =
            Catalogue.storedForm(ChangeAskedFor.class).name();
    private static final String WITHDRAWN =
            Catalogue.storedForm(ChangeWithdrawn.class).name();

    /**
     * A change that was asked for.
     *
     * @param asked the entry that asks for it
     * @param became what became of it, in words; null where its promiser could not be asked, which the entry says
     * @param words what was said with that
     */
    record Change(EntryOnPage asked, @Nullable String became, List<Written> words) {
        /** Keeps its own copy of the words. */
        Change {
            words = List.copyOf(words);
        }
    }

    /** All of them, the earliest first, each with its entry as this page shows it. */
    List<Change> all(List<EntryOnPage> shown) {
        List<Change> changes = new ArrayList<>();
        for (EntryOnPage it : shown) {
            if (it.entry().type().equals(ASKED)) {
                changes.add(change(it));
            }
        }
        return changes;
    }

    private Change change(EntryOnPage asked) {
        EntryAnswer entry = asked.entry();
        for (EntryAnswer.Answered it : entry.answers()) {
            String became = said.say()
                    .label(
                            it.said() == Word.CONFIRMED ? "promise.change.yes" : "promise.change.no",
                            said.name(it.person()),
                            Objects.requireNonNull(it.on()));
            return new Change(asked, became, words(it.text()));
        }
        EntryAnswer next = following(entry);
        if (next != null && next.type().equals(WITHDRAWN)) {
            return new Change(
                    asked,
                    said.say().label("promise.change.withdrawn", said.name(next.actor()), next.on()),
                    next.words().stream().map(it -> Written.of(it, said.say())).toList());
        }
        return new Change(
                asked, answers.waits(entry.position()) ? said.say().label("promise.change.waits") : null, List.of());
    }

    private List<Written> words(@Nullable Object text) {
        Written written = said.text(text);
        return written == null ? List.of() : List.of(written);
    }

    /** The next entry that asks for a change or withdraws one: one waits at a time. */
    private @Nullable EntryAnswer following(EntryAnswer asked) {
        return entries.stream()
                .filter(it -> it.position() > asked.position())
                .filter(it -> it.type().equals(ASKED) || it.type().equals(WITHDRAWN))
                .findFirst()
                .orElse(null);
    }
}
