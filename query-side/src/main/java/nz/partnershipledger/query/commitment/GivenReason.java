package nz.partnershipledger.query.commitment;

import java.util.Set;
import java.util.stream.Collectors;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;

/**
 * A reason that was given for a change, a miss or a release.
 *
 * @param entry the version of the entry that gave it
 * @param promiser whose reason it is
 * @param recorder who recorded it
 * @param agreedBy who agreed to what it is the reason for
 * @param shared whether the promiser lets every partner read it
 * @param words the reason, sealed whole
 */
public record GivenReason(
        long entry, PersonId promiser, PersonId recorder, Set<PersonId> agreedBy, boolean shared, PersonalText words) {
    /** Keeps its own copy of those who agreed. */
    public GivenReason {
        agreedBy = Set.copyOf(agreedBy);
    }

    GivenReason sharedWithAll() {
        return new GivenReason(entry, promiser, recorder, agreedBy, true, words);
    }

    GivenReason notAgreedBy(PersonId person) {
        return new GivenReason(
                entry,
                promiser,
                recorder,
                agreedBy.stream().filter(it -> !it.equals(person)).collect(Collectors.toSet()),
                shared,
                words);
    }

    /** Whether this reader may know it; all others may know only that a reason was given. */
    public boolean mayBeReadBy(PersonId reader) {
        return shared || reader.equals(promiser) || reader.equals(recorder) || agreedBy.contains(reader);
    }
}
