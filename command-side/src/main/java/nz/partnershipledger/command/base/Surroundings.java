package nz.partnershipledger.command.base;

import java.util.Set;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;

/**
 * What a feature's rules may know of its partnership beyond the feature itself: who stands where, and whether there is what an entry
 * links to. Each feature looks at it; none changes it.
 */
public interface Surroundings {
    /** Who stands where. */
    Standing standing();

    /** Whether there is this hui. */
    boolean has(HuiId hui);

    /** Whether there is this difficulty. */
    boolean has(DifficultyId difficulty);

    /** Whether there is this decision. */
    boolean has(DecisionId decision);

    /** Whether there is this difference. */
    boolean has(DisagreementId disagreement);

    /** Whether every partner may know of this promise. */
    boolean has(CommitmentId commitment);

    /** Who is present at this hui, partner or not; nobody where that is not known. */
    Set<PersonId> presentAt(HuiId hui);

    /** Whether this person may speak in an entry: as a partner, or as someone present at the hui that it sprang from. */
    default boolean maySpeak(PersonId person, Origin origin) {
        return standing().isPartner(person)
                || (origin.hui() != null && presentAt(origin.hui()).contains(person));
    }
}
