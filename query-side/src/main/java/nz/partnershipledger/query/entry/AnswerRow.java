package nz.partnershipledger.query.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Begins;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.events.entry.EntryReadBack;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * What an entry asks of one person, and what they said.
 *
 * @param entry the position of the entry
 * @param person of whom
 * @param partnership in which partnership
 * @param version the entry's place in the partnership's history
 * @param asking what is asked
 * @param type what kind of fact the entry is, by its stored name
 * @param thing what the entry is about, if it is about something that goes on
 * @param owedTo for whom what begins here is promised, if it is for one person
 * @param guess the guess that is asked about, if one is
 * @param recorder who recorded it
 * @param imported whether it was taken from a file of minutes
 * @param askedOn the day of the entry
 * @param askedAt when it was recorded
 * @param readers who may read it; null for every partner
 * @param said what they said last
 * @param saidOn the day of that; null where they have said nothing but by recording it
 * @param words their words with it, sealed
 * @param answer the position of the entry in which they said it
 * @param aloud whether they said so to whoever recorded it, which is not their own word
 * @param waits whether it waits for their word
 * @param readBackBy who read it back to them, where they have no account; their own word it is not
 * @param readBackOn the day of that
 */
public record AnswerRow(
        long entry,
        PersonId person,
        PartnershipId partnership,
        long version,
        Asking asking,
        String type,
        @Nullable UUID thing,
        @Nullable PersonId owedTo,
        @Nullable GuessId guess,
        PersonId recorder,
        boolean imported,
        LocalDate askedOn,
        Instant askedAt,
        @Nullable Set<PersonId> readers,
        Word said,
        @Nullable LocalDate saidOn,
        @Nullable PersonalText words,
        @Nullable Long answer,
        boolean aloud,
        boolean waits,
        @Nullable PersonId readBackBy,
        @Nullable LocalDate readBackOn) {
    /** Keeps its own copy of the readers. */
    public AnswerRow {
        readers = readers == null ? null : Set.copyOf(readers);
    }

    /** What tells one row from all others. */
    record Key(long entry, PersonId person) {}

    Key key() {
        return new Key(entry, person);
    }

    /** Who takes in a file of minutes writes down what others wrote: it is nobody's word, theirs neither. */
    static AnswerRow asked(Recorded<PartnershipEvent> in, PersonId person, Asking asking, @Nullable GuessId guess) {
        PartnershipEvent event = in.event();
        boolean imported = in.source() == Source.IMPORT;
        boolean own = in.recorder().equals(person);
        return new AnswerRow(
                in.position(),
                person,
                event.partnership(),
                in.version(),
                asking,
                Catalogue.storedForm(event.getClass()).name(),
                event.thing() == null ? null : event.thing().value(),
                null,
                guess,
                in.recorder(),
                imported,
                event.on(),
                in.at(),
                event.audience().readers(in.recorder()),
                own && !imported ? Word.CONFIRMED : Word.NOT_CONFIRMED,
                null,
                null,
                null,
                in.saidAloud().contains(person),
                (!own || (imported && event instanceof Begins)) && (!(event instanceof Binds) || in.asks()),
                null,
                null);
    }

    /** Whether it asks of a promise that was taken from a file of minutes: all of these are asked of together. */
    public boolean ofMinutes() {
        return imported && thing != null && asking == Asking.CONFIRM && waits;
    }

    /** They said so in this entry. */
    AnswerRow said(Word now, Recorded<? extends PartnershipEvent> in) {
        return with(readers, now, in.event().on(), null, in.position(), false);
    }

    /** They said so, perhaps with words. */
    AnswerRow answered(AnswerEvent answer, long position) {
        Word now = answer.confirms() ? Word.CONFIRMED : Word.NOT_SO;
        return with(readers, now, answer.on(), answer.text(), position, false);
    }

    /** It asks nothing of them any more. */
    AnswerRow settled() {
        return with(readers, said, saidOn, words, answer, false);
    }

    /** The same, where what begins here is for this person; null for all. */
    AnswerRow owedTo(@Nullable PersonId whom) {
        return with(readers, said, saidOn, words, answer, waits, readBackBy, readBackOn, whom);
    }

    /** It was read back to them. */
    AnswerRow readBack(EntryReadBack event) {
        return with(readers, said, saidOn, words, answer, waits, event.by(), event.on(), owedTo);
    }

    /** Whether they heard it, and have not said themselves whether it is so. */
    public boolean isReadBack() {
        return readBackBy != null && said == Word.NOT_CONFIRMED;
    }

    /** The same, where these may read the entry. */
    AnswerRow readBy(@Nullable Set<PersonId> now) {
        return with(now, said, saidOn, words, answer, waits);
    }

    private AnswerRow with(
            @Nullable Set<PersonId> mayRead,
            Word now,
            @Nullable LocalDate on,
            @Nullable PersonalText text,
            @Nullable Long in,
            boolean stillWaits) {
        return with(mayRead, now, on, text, in, stillWaits, readBackBy, readBackOn, owedTo);
    }

    private AnswerRow with(
            @Nullable Set<PersonId> mayRead,
            Word now,
            @Nullable LocalDate on,
            @Nullable PersonalText text,
            @Nullable Long in,
            boolean stillWaits,
            @Nullable PersonId reader,
            @Nullable LocalDate readOn,
            @Nullable PersonId whom) {
        return new AnswerRow(
                entry,
                person,
                partnership,
                version,
                asking,
                type,
                thing,
                whom,
                guess,
                recorder,
                imported,
                askedOn,
                askedAt,
                mayRead,
                now,
                on,
                text,
                in,
                aloud,
                stillWaits,
                reader,
                readOn);
    }

    /** Whether this person may read the entry, once they may read the partnership. */
    public boolean isFor(PersonId reader) {
        return readers == null || readers.contains(reader);
    }
}
