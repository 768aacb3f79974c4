package nz.partnershipledger.query.page;

import java.util.Collection;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.doors.words.Alphabet;
import nz.partnershipledger.doors.words.Direction;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Says the people and the texts of an answer on a page.
 *
 * @param faces the people, as they were called at the moment that is shown
 * @param say says it in the reader's language
 */
public record Said(Faces faces, Saying say) {
    /** What someone is called. */
    public String name(PersonId person) {
        return faces.called(person).name();
    }

    /** What some people are called, one after the other. */
    public String names(Collection<PersonId> people) {
        return Words.listed(people.stream()
                .map(faces::called)
                .map(Called::name)
                .sorted(Alphabet.ORDER)
                .map(Direction::isolated)
                .toList());
    }

    /** A text within a sentence. */
    public String said(Object answered) {
        return Written.of(answered, say).text();
    }

    /** A text; null where there is none. */
    public @Nullable Written text(@Nullable Object answered) {
        return answered == null ? null : Written.of(answered, say);
    }
}
