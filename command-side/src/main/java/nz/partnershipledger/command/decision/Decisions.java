package nz.partnershipledger.command.decision;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.HashSet;
import java.util.Set;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.decision.DecisionProposed;

/** The matters of one partnership. */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Decisions {
    private final Set<DecisionId> matters = new HashSet<>();

    /** Whether there is this one. */
    public boolean has(DecisionId id) {
        return matters.contains(id);
    }

    /** Takes in what has happened. */
    public void on(DecisionEvent event, long version, PersonId recorder) {
        switch (event) {
            case DecisionProposed begun -> matters.add(begun.decision());
            default -> {}
        }
    }
}
