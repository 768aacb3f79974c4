package nz.partnershipledger.command.hui;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.HashSet;
import java.util.Set;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiEvent;

/** The hui of one partnership, and the voices, good things and difficulties that were spoken of. */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class AllHui {
    private final Set<HuiId> hui = new HashSet<>();
    private final Set<DifficultyId> difficulties = new HashSet<>();

    /** Whether there is this hui. */
    public boolean has(HuiId id) {
        return hui.contains(id);
    }

    /** Whether there is this difficulty. */
    public boolean has(DifficultyId id) {
        return difficulties.contains(id);
    }

    /** Who is present at a hui, partner or not; nobody where that is not known. */
    public Set<PersonId> presentAt(HuiId id) {
        return Set.of();
    }

    /** Takes in what has happened. */
    public void on(HuiEvent event, long version, PersonId recorder) {
        switch (event) {
            case HuiCalled called -> hui.add(called.hui());
            case DifficultyNamed named -> difficulties.add(named.difficulty());
            default -> {}
        }
    }
}
