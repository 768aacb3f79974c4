package nz.partnershipledger.query.commitment;

import java.util.Set;
import java.util.stream.Collectors;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.SealedSupport;
import org.jspecify.annotations.Nullable;

/**
 * What was left beside a change, a miss or a release for those it concerns: the reason, and the support offered.
 *
 * @param entry the version of the entry that gave it
 * @param promiser whose reason it is
 * @param recorder who recorded it
 * @param agreedBy who agreed to what it is the reason for
 * @param shared whether the promiser lets every partner read it
 * @param words the reason, sealed whole, if one was given
 * @param support what support was offered, sealed, if any was
 */
public record GivenReason(
        long entry,
        PersonId promiser,
        PersonId recorder,
        Set<PersonId> agreedBy,
        boolean shared,
        @Nullable SealedReason words,
        @Nullable SealedSupport support) {
    /** Keeps its own copy of those who agreed. */
    public GivenReason {
        agreedBy = Set.copyOf(agreedBy);
    }

    GivenReason sharedWithAll() {
        return new GivenReason(entry, promiser, recorder, agreedBy, true, words, support);
    }

    GivenReason notAgreedBy(PersonId person) {
        return new GivenReason(
                entry,
                promiser,
                recorder,
                agreedBy.stream().filter(it -> !it.equals(person)).collect(Collectors.toSet()),
                shared,
                words,
                support);
    }

    /** The reason, for this reader; null where none was given, or where they may know only that one was. */
    @Nullable
    PersonalText wordsFor(PersonId reader) {
        return words != null && mayBeReadBy(reader) ? words.words() : null;
    }

    /** The support offered, for this reader. */
    @Nullable
    PersonalText supportFor(PersonId reader) {
        return support != null && mayBeReadBy(reader) ? support.words() : null;
    }

    /** Whether this reader may know it; all others may know only that a reason was given. */
    boolean mayBeReadBy(PersonId reader) {
        return shared || reader.equals(promiser) || reader.equals(recorder) || agreedBy.contains(reader);
    }
}
