package nz.partnershipledger.command.disagreement;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.HashSet;
import java.util.Set;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.disagreement.DisagreementRaised;

/** The differences of one partnership. */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Disagreements {
    private final Set<DisagreementId> differences = new HashSet<>();

    /** Whether there is this one. */
    public boolean has(DisagreementId id) {
        return differences.contains(id);
    }

    /** Takes in what has happened. */
    public void on(DisagreementEvent event, long version, PersonId recorder) {
        switch (event) {
            case DisagreementRaised begun -> differences.add(begun.disagreement());
            default -> {}
        }
    }
}
