package nz.partnershipledger.query.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.entry.AnswerRow;
import nz.partnershipledger.query.entry.Asking;
import nz.partnershipledger.query.entry.Word;

/** What those whom entries bind say of them, by entry. */
record SaidOfEntries(Map<Long, List<AnswerRow>> byEntry) {
    static SaidOfEntries of(Collection<AnswerRow> answers) {
        return new SaidOfEntries(answers.stream()
                .filter(it -> it.asking() == Asking.CONFIRM)
                .collect(Collectors.groupingBy(AnswerRow::entry)));
    }

    boolean everyone(long entry, Word word) {
        return byEntry.containsKey(entry) && of(entry).allMatch(it -> it.said() == word);
    }

    boolean anyone(long entry, Word word) {
        return of(entry).anyMatch(it -> it.said() == word);
    }

    boolean says(long entry, PersonId person, Word word) {
        return of(entry).anyMatch(it -> it.person().equals(person) && it.said() == word);
    }

    /** Whether it was read back to all of them who have not confirmed it, and none of them says that it is not so. */
    boolean isReadBackToTheOthers(long entry) {
        return byEntry.containsKey(entry) && of(entry).allMatch(it -> it.said() == Word.CONFIRMED || it.isReadBack());
    }

    boolean isReadBackTo(PersonId person, long entry) {
        return of(entry).anyMatch(it -> it.person().equals(person) && it.isReadBack());
    }

    private Stream<AnswerRow> of(long entry) {
        return byEntry.getOrDefault(entry, List.of()).stream();
    }
}
