package nz.partnershipledger.command.hui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.KnownToTheLedger;
import nz.partnershipledger.command.desk.SharedEntry;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * A request about meeting: a shared entry that may name people who are no partners.
 *
 * @param entry the shared entry
 * @param known tells whether the people it names are known
 */
record MeetingEntry(SharedEntry entry, KnownToTheLedger known) {
    /** The people whom a field names. */
    record Named(String field, Collection<PersonId> people) {}

    LocalDate on() {
        return entry.on();
    }

    PersonalText words(String words) {
        return entry.words(words);
    }

    @Nullable
    PersonalText wordsIfAny(@Nullable String words) {
        return entry.wordsIfAny(words);
    }

    ResponseEntity<Answer> change(HuiCommand command, UUID id, Named... named) {
        return entry.change(asked(command, named), id);
    }

    /** As {@link #change}, for what makes something new, which can be read there, below its partnership. */
    ResponseEntity<Answer> create(HuiCommand command, UUID id, String place, Named... named) {
        return entry.create(asked(command, named), id, place);
    }

    private RecordMeeting asked(HuiCommand command, Named... named) {
        String unknown = null;
        for (Named it : List.of(named)) {
            unknown = unknown == null ? known.unknownIn(it.field(), it.people()) : unknown;
        }
        return new RecordMeeting(command, unknown);
    }
}
